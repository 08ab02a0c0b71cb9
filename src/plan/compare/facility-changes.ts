import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea, Site } from '../../domain/plan.ts';
import { distanceKm, unitVector } from '../../geometry/great-circle.ts';
import { describeValue } from '../describe-value.ts';
import { splitGroundwork } from '../groundwork.ts';
import { hasSameCodes, isSameValue, without } from './canonical-value.ts';
import { type Comparison, changeAt, whatHappened } from './change-writer.ts';
import { comparisonTexts as texts } from './comparison-texts.ts';
import type { FacilityPair } from './match-facilities.ts';
import type { PlanChange } from './plan-difference.ts';

/** Fields that a unit and a site have in common, told alike. */
type Common = Pick<
  Site & ServiceArea,
  'id' | 'name' | 'note' | 'capacity' | 'staff' | 'weeklyHours' | 'status' | 'colour' | 'locked' | 'extra'
>;

export function kmBetween(a: LonLat, b: LonLat): number {
  return distanceKm(unitVector(a[0], a[1]), unitVector(b[0], b[1]));
}

/** A value that is any JSON, or an amount. */
function valueText(value: unknown): string {
  if (value === null || value === '') return texts().unknown;
  return typeof value === 'number' ? String(value).replace('.', ',') : describeValue(value);
}

function commonSentences(name: string, before: Common, after: Common): readonly string[] {
  const sentences: string[] = [];
  if (!isSameValue(before.name, after.name)) {
    sentences.push(texts().renamed(before.name, after.name));
  }
  if (before.status !== after.status) sentences.push(texts().status(name, before.status, after.status));
  for (const field of ['capacity', 'staff', 'weeklyHours'] as const) {
    if (!isSameValue(before[field], after[field])) {
      sentences.push(texts().field(name, field, valueText(before[field]), valueText(after[field])));
    }
  }
  if (!isSameValue(before.note, after.note)) {
    sentences.push(texts().fieldOnly(name, 'note', whatHappened(before.note !== '', after.note !== '')));
  }
  if (!isSameValue(before.colour, after.colour)) {
    sentences.push(
      texts().field(name, 'colour', before.colour ?? texts().nothing, after.colour ?? texts().nothing),
    );
  }
  if (before.locked !== after.locked) sentences.push(texts().locked(name, after.locked));
  const [was, is] = [splitGroundwork(before.extra), splitGroundwork(after.extra)];
  if (!isSameValue(was.groundwork, is.groundwork)) sentences.push(texts().groundwork(name));
  if (!isSameValue(was.others, is.others)) sentences.push(texts().extra(name));
  return sentences;
}

function idSentence(
  name: string,
  pair: { readonly matchedBy: string | null; readonly before: Common; readonly after: Common },
): readonly string[] {
  const { matchedBy, before, after } = pair;
  if (matchedBy !== 'name' && matchedBy !== 'municipalities') return [];
  return [texts().newId(name, before.id, after.id, matchedBy)];
}

/** What differs in the units, besides their municipalities and agreements. */
export function unitChanges(comparison: Comparison): readonly PlanChange[] {
  return comparison.units.flatMap((pair) => {
    const name = comparison.nameOf(pair);
    const codes: readonly MunicipalityCode[] = [
      ...(pair.before?.municipalities ?? []),
      ...(pair.after?.municipalities ?? []),
    ];
    const said = unitSentences(comparison, pair, name);
    return said.map((sentence) => changeAt('unit', codes, sentence));
  });
}

function unitSentences(
  { municipalityName }: Comparison,
  { before, after, matchedBy }: FacilityPair<ServiceArea>,
  name: string,
): readonly string[] {
  if (!before || !after) {
    if (after) return [texts().unitAdded(name, after.status, municipalityName(after.host))];
    return [texts().unitRemoved(name)];
  }
  const sentences = [
    ...idSentence(name, { before, after, matchedBy }),
    ...commonSentences(name, before, after),
  ];
  if (before.host !== after.host) {
    sentences.push(texts().host(name, municipalityName(before.host), municipalityName(after.host)));
  }
  if (!isSameValue(before.base, after.base)) {
    if (before.base && after.base)
      sentences.push(texts().baseMovedKm(name, kmBetween(before.base, after.base)));
    else sentences.push(after.base ? texts().baseAdded(name) : texts().baseRemoved(name));
  }
  if (!isSameValue(before.polygon, after.polygon)) {
    sentences.push(texts().polygonOnly(name, whatHappened(before.polygon !== null, after.polygon !== null)));
  }
  if (!isSameValue(before.stops, after.stops)) {
    sentences.push(
      texts().fieldOnly(name, 'stops', whatHappened(before.stops !== null, after.stops !== null)),
    );
  }
  return sentences;
}

/** What differs in houses and consumption rooms. */
export function siteChanges(comparison: Comparison): readonly PlanChange[] {
  return comparison.sites.flatMap((pair) => {
    const name = comparison.nameOf(pair);
    const codes = [pair.before, pair.after].flatMap((site) => (site ? [site.municipality] : []));
    return siteSentences(comparison, pair, name).map((sentence) => changeAt('site', codes, sentence));
  });
}

function siteSentences(
  { municipalityName, municipalityNames }: Comparison,
  { before, after, matchedBy }: FacilityPair<Site>,
  name: string,
): readonly string[] {
  if (!before || !after) {
    if (after)
      return [texts().siteAdded(name, after.kind, after.status, municipalityName(after.municipality))];
    return before ? [texts().siteRemoved(name, before.kind, municipalityName(before.municipality))] : [];
  }
  const sentences = [
    ...idSentence(name, { before, after, matchedBy }),
    ...commonSentences(name, before, after),
  ];
  if (before.kind !== after.kind) sentences.push(texts().siteKind(name, before.kind, after.kind));
  if (!isSameValue(before.lonLat, after.lonLat)) {
    sentences.push(texts().movedKm(name, kmBetween(before.lonLat, after.lonLat)));
  }
  if (before.municipality !== after.municipality) {
    const names = [before, after].map((site) => municipalityName(site.municipality));
    sentences.push(texts().siteMunicipality(name, names[0] ?? '', names[1] ?? ''));
  }
  if (!hasSameCodes(before.serves, after.serves)) {
    const more = without(after.serves, before.serves);
    const fewer = without(before.serves, after.serves);
    sentences.push(texts().serves(name, municipalityNames(more), municipalityNames(fewer)));
  }
  for (const field of ['places', 'openingHours'] as const) {
    if (!isSameValue(before[field], after[field])) {
      sentences.push(texts().field(name, field, valueText(before[field]), valueText(after[field])));
    }
  }
  return sentences;
}

/** What differs in the units' cooperation agreements. */
export function agreementChanges(comparison: Comparison): readonly PlanChange[] {
  return comparison.units.flatMap((pair) => {
    const { before, after } = pair;
    if (!before || !after) return [];
    return agreementSentences(comparison, before, after, comparison.nameOf(pair)).map((sentence) =>
      changeAt('agreement', after.municipalities, sentence),
    );
  });
}

function agreementSentences(
  { municipalityNames }: Comparison,
  before: ServiceArea,
  after: ServiceArea,
  name: string,
): readonly string[] {
  const [was, is] = [before.agreement, after.agreement];
  if (!was || !is) {
    if (is) return [texts().agreementAdded(name, is.title)];
    return was ? [texts().agreementRemoved(name)] : [];
  }
  const sentences: string[] = [];
  if (!isSameValue(was.title, is.title)) sentences.push(texts().agreementTitle(name, was.title, is.title));
  if (was.date !== is.date) sentences.push(texts().agreementDate(name, was.date, is.date));
  if (!hasSameCodes(was.parties, is.parties)) {
    const more = municipalityNames(without(is.parties, was.parties));
    sentences.push(texts().agreementParties(name, more, municipalityNames(without(was.parties, is.parties))));
  }
  if (!isSameValue(was.extra, is.extra)) sentences.push(texts().agreementExtra(name));
  return sentences;
}

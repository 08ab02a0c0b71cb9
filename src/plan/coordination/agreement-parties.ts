import type { IsoDate } from '../../domain/iso-date.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Agreement } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';

/** Somebody whom the project's owner, the host, has to agree with. */
export interface AgreementParty {
  /** `municipality:0751`, `region:Region Nord`, `organisation:kirkens korshær`. */
  readonly id: string;
  readonly kind: 'municipality' | 'region' | 'organisation';
  readonly name: string;
  readonly agreed: boolean;
  /** Whether that stands in the unit's agreement, and is changed there. */
  readonly inAgreement: boolean;
}

/** The organisation behind Social Drive Out, which the Council wants bound to cooperate wherever there is a unit or house. */
export const DRIVE_OUT_ORGANISATION = "KFUM's Sociale Arbejde";

export interface PartiesInput {
  readonly host: MunicipalityCode;
  /** Every municipality that is covered, the host among them or not. */
  readonly covered: readonly Municipality[];
  readonly asOf: IsoDate;
  readonly services: readonly Service[];
  /** A unit's; null for a house or where there is none. */
  readonly agreement: Agreement | null;
  /** Ids of others that have agreed. */
  readonly agreed: readonly string[];
}

/**
 * The other municipalities that are covered, their regions, and the civil and private organisations with a running
 * service in them: those with whom the host makes agreements.
 */
export function listParties({
  host,
  covered,
  asOf,
  services,
  agreement,
  agreed,
}: PartiesInput): readonly AgreementParty[] {
  const others = covered.filter(({ code }) => code !== host);
  const municipalities = others.map(({ code, name }): AgreementParty => {
    const id = `municipality:${code}`;
    const inAgreement = agreement?.parties.includes(code) ?? false;
    return { id, kind: 'municipality', name, agreed: inAgreement || agreed.includes(id), inAgreement };
  });
  const further = (kind: 'region' | 'organisation', name: string): AgreementParty => {
    const id = `${kind}:${kind === 'organisation' ? organisationKey(name) : name}`;
    return { id, kind, name, agreed: agreed.includes(id), inAgreement: false };
  };
  const regions = [...new Set(covered.map((one) => regionOn(one, asOf)))];
  const codes = new Set(covered.map(({ code }) => code));
  const organisations = organisationsIn(services, codes);
  return [
    ...municipalities,
    ...regions.sort(compare).map((name) => further('region', name)),
    ...organisations.map((name) => further('organisation', name)),
  ];
}

function organisationsIn(
  services: readonly Service[],
  codes: ReadonlySet<MunicipalityCode>,
): readonly string[] {
  const byKey = new Map([[organisationKey(DRIVE_OUT_ORGANISATION), DRIVE_OUT_ORGANISATION]]);
  for (const { operator, sector, status, municipalities } of services) {
    if (operator === null || (sector !== 'civil' && sector !== 'privat')) continue;
    if (status === 'ophørt' || status === 'på pause') continue;
    if (!municipalities.some((code) => codes.has(code))) continue;
    const name = withoutBrackets(operator);
    if (name !== '' && !byKey.has(organisationKey(name))) byKey.set(organisationKey(name), name);
  }
  return [...byKey.values()].sort(compare);
}

/** `Kirkens Korshær (for Aarhus Kommune)` is Kirkens Korshær. */
function withoutBrackets(operator: string): string {
  return operator.replace(/\s*\([^)]*\)/g, '').trim();
}

function organisationKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ').trim();
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'da');
}

export interface PartyCount {
  readonly all: number;
  readonly agreed: number;
  readonly byKind: Readonly<Record<AgreementParty['kind'], number>>;
}

export function countParties(parties: readonly AgreementParty[]): PartyCount {
  const of = (kind: AgreementParty['kind']): number => parties.filter((one) => one.kind === kind).length;
  return {
    all: parties.length,
    agreed: parties.filter(({ agreed }) => agreed).length,
    byKind: { municipality: of('municipality'), region: of('region'), organisation: of('organisation') },
  };
}

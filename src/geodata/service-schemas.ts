import * as v from 'valibot';
import { isInDenmarkBox, lonLat } from '../domain/lon-lat.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import {
  EVALUATIONS,
  KIND_GROUPS,
  KIND_SECTIONS,
  KIND_STATUSES,
  REFERRALS,
  SECTORS,
  SERVICE_ORIGINS,
  SERVICE_STATUSES,
} from '../domain/service.ts';
import { fileTexts } from './file-texts.ts';

const text = v.pipe(
  v.string(() => fileTexts().text),
  v.nonEmpty(() => fileTexts().textNotEmpty),
);
const known = v.nullable(text);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, () => fileTexts().oneOf(values));
const codes = v.array(
  v.pipe(
    v.string(() => fileTexts().code),
    v.regex(/^\d{4}$/, () => fileTexts().fourDigits),
    v.transform(municipalityCode),
  ),
  () => fileTexts().codes,
);
const position = v.pipe(
  v.tuple(
    [v.number(() => fileTexts().number), v.number(() => fileTexts().number)],
    () => fileTexts().position,
  ),
  v.check(
    ([lon, lat]) => isInDenmarkBox(lon, lat),
    () => fileTexts().inDenmark,
  ),
  v.transform(([lon, lat]) => lonLat(lon, lat)),
);

const kind = v.object({
  id: text,
  name: text,
  group: oneOf(KIND_GROUPS),
  targetGroup: known,
  referral: oneOf(REFERRALS),
  legalBasis: known,
  method: known,
  runBy: known,
  status: oneOf(KIND_STATUSES),
  timing: known,
  section: oneOf(KIND_SECTIONS),
  source: text,
  aliases: v.array(text),
});

export const SERVICE_SCHEMA = v.object({
  id: text,
  origin: oneOf(SERVICE_ORIGINS),
  number: v.nullable(
    v.pipe(
      v.number(() => fileTexts().number),
      v.integer(() => fileTexts().whole),
      v.minValue(1, () => fileTexts().atLeast(1)),
    ),
  ),
  name: text,
  kind: known,
  type: text,
  municipalities: codes,
  basis: oneOf(['named', 'seat']),
  former: codes,
  operator: known,
  sector: oneOf(SECTORS),
  targetGroup: known,
  referral: oneOf(REFERRALS),
  legalBasis: known,
  method: known,
  hours: known,
  staff: known,
  capacity: known,
  evaluated: oneOf(EVALUATIONS),
  status: oneOf(SERVICE_STATUSES),
  address: known,
  lonLat: v.nullable(position),
  year: known,
  note: known,
  source: text,
});

export const SERVICES_SCHEMA = v.pipe(
  v.object({
    kinds: v.array(kind, () => fileTexts().kinds),
    services: v.array(SERVICE_SCHEMA, () => fileTexts().services),
    mappedRegion: text,
  }),
  v.check(
    ({ services }) => new Set(services.map(({ id }) => id)).size === services.length,
    'hvert tilbud én gang',
  ),
  v.check(
    ({ kinds, services }) => {
      const ids = new Set(kinds.map(({ id }) => id));
      return ids.size === kinds.length && services.every((one) => one.kind === null || ids.has(one.kind));
    },
    () => fileTexts().kindsOnce,
  ),
);

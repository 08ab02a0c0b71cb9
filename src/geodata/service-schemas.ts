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

const text = v.pipe(v.string('en tekst'), v.nonEmpty('en tekst, der ikke er tom'));
const known = v.nullable(text);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, `en af ${values.join(', ')}`);
const codes = v.array(
  v.pipe(
    v.string('en kommunekode'),
    v.regex(/^\d{4}$/, 'en kommunekode på fire cifre'),
    v.transform(municipalityCode),
  ),
  'en liste over kommunekoder',
);
const position = v.pipe(
  v.tuple([v.number('et tal'), v.number('et tal')], 'en position [længde, bredde]'),
  v.check(([lon, lat]) => isInDenmarkBox(lon, lat), 'en position i Danmark'),
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
  number: v.nullable(v.pipe(v.number('et tal'), v.integer('et helt tal'), v.minValue(1, 'mindst 1'))),
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
    kinds: v.array(kind, 'en liste over typer'),
    services: v.array(SERVICE_SCHEMA, 'en liste over tilbud'),
    mappedRegion: text,
  }),
  v.check(
    ({ services }) => new Set(services.map(({ id }) => id)).size === services.length,
    'hvert tilbud én gang',
  ),
  v.check(({ kinds, services }) => {
    const ids = new Set(kinds.map(({ id }) => id));
    return ids.size === kinds.length && services.every((one) => one.kind === null || ids.has(one.kind));
  }, 'hver type én gang, og kun tilbud af kendte typer'),
);

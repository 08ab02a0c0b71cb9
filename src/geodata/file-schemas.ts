import * as v from 'valibot';
import { lonLat } from '../domain/lon-lat.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import { QUALITIES } from '../domain/provenance.ts';

const text = v.pipe(v.string('en tekst'), v.nonEmpty('en tekst, der ikke er tom'));
const number = v.pipe(v.number('et tal'), v.finite('et endeligt tal'));
const positive = v.pipe(number, v.gtValue(0, 'et tal over 0'));
const quality = v.picklist(QUALITIES, `en af ${QUALITIES.join(', ')}`);
const code = v.pipe(
  v.string('en kommunekode'),
  v.regex(/^\d{4}$/, 'en kommunekode på fire cifre'),
  v.transform(municipalityCode),
);
const position = v.pipe(
  v.tuple(
    [
      v.pipe(number, v.minValue(-180, 'mindst -180'), v.maxValue(180, 'højst 180')),
      v.pipe(number, v.minValue(-90, 'mindst -90'), v.maxValue(90, 'højst 90')),
    ],
    'en position [længde, bredde]',
  ),
  v.transform(([lon, lat]) => lonLat(lon, lat)),
);

const COUNT = 98;

export const MANIFEST_SCHEMA = v.object({
  format: v.literal('daekning-data', '"daekning-data"'),
  version: v.literal(1, 'version 1 (byg data igen)'),
  boundaries: v.object({
    kind: v.picklist(['official', 'given', 'approximation'], 'official, given eller approximation'),
    source: text,
    date: text,
    licence: text,
    quality,
  }),
  files: v.record(
    v.string(),
    v.object({
      sha256: v.pipe(v.string('en tekst'), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimale cifre')),
      bytes: v.pipe(number, v.integer('et helt tal'), v.minValue(1, 'mindst 1')),
    }),
  ),
  datasets: v.array(
    v.object({
      id: text,
      title: text,
      source: text,
      date: text,
      licence: text,
      quality,
      note: v.exactOptional(text),
    }),
    'en liste over datasæt',
  ),
});

const targetGroup = v.object({
  people: v.pipe(number, v.minValue(0, 'mindst 0')),
  quality,
  source: text,
  year: v.nullable(number),
});

export const MUNICIPALITIES_SCHEMA = v.object({
  municipalities: v.pipe(
    v.array(
      v.object({
        code,
        name: text,
        regionUntil2026: text,
        regionFrom2027: text,
        healthCouncil: text,
        population: positive,
        areaKm2: positive,
        adults: positive,
        largestTown: v.nullable(v.object({ name: text, inhabitants: positive })),
        labelPoint: position,
        targetGroup,
      }),
      'en liste over kommuner',
    ),
    v.length(COUNT, '98 kommuner'),
    v.check(
      (rows) => rows.every((row, i) => i === 0 || (rows[i - 1]?.code ?? '') < row.code),
      'kommunerne i orden efter kode, hver én gang',
    ),
  ),
  targetGroupProvenance: v.object({ source: text, year: number, quality }),
});

export const LINKS_SCHEMA = v.object({
  landBorders: v.array(v.tuple([code, code], 'et par kommunekoder'), 'en liste over landgrænser'),
  crossings: v.array(
    v.object({
      name: text,
      type: v.picklist(['bridge', 'tunnel', 'dam', 'ferry'], 'bridge, tunnel, dam eller ferry'),
      from: position,
      to: position,
      fromMunicipality: v.nullable(code),
      toMunicipality: v.nullable(code),
      crossingMinutes: positive,
      carriesCars: v.boolean('true eller false'),
      carriesBicycles: v.boolean('true eller false'),
      seasonal: v.boolean('true eller false'),
      intervalMinutes: v.nullable(positive),
      onMotorway: v.boolean('true eller false'),
    }),
    'en liste over broer og færger',
  ),
});

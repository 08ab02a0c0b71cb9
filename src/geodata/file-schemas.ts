import * as v from 'valibot';
import { lonLat } from '../domain/lon-lat.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import { QUALITIES } from '../domain/provenance.ts';
import { fileTexts } from './file-texts.ts';

const text = v.pipe(
  v.string(() => fileTexts().text),
  v.nonEmpty(() => fileTexts().textNotEmpty),
);
const number = v.pipe(
  v.number(() => fileTexts().number),
  v.finite(() => fileTexts().finite),
);
const positive = v.pipe(
  number,
  v.gtValue(0, () => fileTexts().above0),
);
const quality = v.picklist(QUALITIES, () => fileTexts().oneOf(QUALITIES));
const code = v.pipe(
  v.string(() => fileTexts().code),
  v.regex(/^\d{4}$/, () => fileTexts().fourDigits),
  v.transform(municipalityCode),
);
const position = v.pipe(
  v.tuple(
    [
      v.pipe(
        number,
        v.minValue(-180, () => fileTexts().atLeast(-180)),
        v.maxValue(180, () => fileTexts().atMost(180)),
      ),
      v.pipe(
        number,
        v.minValue(-90, () => fileTexts().atLeast(-90)),
        v.maxValue(90, () => fileTexts().atMost(90)),
      ),
    ],
    () => fileTexts().position,
  ),
  v.transform(([lon, lat]) => lonLat(lon, lat)),
);

const COUNT = 98;

export const MANIFEST_SCHEMA = v.object({
  format: v.literal('daekning-data', '"daekning-data"'),
  version: v.literal(1, () => fileTexts().version),
  boundaries: v.object({
    kind: v.picklist(['official', 'given', 'approximation'], () =>
      fileTexts().oneOf(['official', 'given', 'approximation']),
    ),
    source: text,
    date: text,
    licence: text,
    quality,
  }),
  files: v.record(
    v.string(),
    v.object({
      sha256: v.pipe(
        v.string(() => fileTexts().text),
        v.regex(/^[0-9a-f]{64}$/, () => fileTexts().checksum),
      ),
      bytes: v.pipe(
        number,
        v.integer(() => fileTexts().whole),
        v.minValue(1, () => fileTexts().atLeast(1)),
      ),
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
    () => fileTexts().dataSets,
  ),
});

const targetGroup = v.object({
  people: v.pipe(
    number,
    v.minValue(0, () => fileTexts().atLeast(0)),
  ),
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
      () => fileTexts().municipalities,
    ),
    v.length(COUNT, () => fileTexts().all98),
    v.check(
      (rows) => rows.every((row, i) => i === 0 || (rows[i - 1]?.code ?? '') < row.code),
      () => fileTexts().inOrder,
    ),
  ),
  targetGroupProvenance: v.object({ source: text, year: number, quality }),
});

export const LINKS_SCHEMA = v.object({
  landBorders: v.array(
    v.tuple([code, code], () => fileTexts().codePair),
    () => fileTexts().landBorders,
  ),
  crossings: v.array(
    v.object({
      name: text,
      type: v.picklist(['bridge', 'tunnel', 'dam', 'ferry'], () =>
        fileTexts().oneOf(['bridge', 'tunnel', 'dam', 'ferry']),
      ),
      from: position,
      to: position,
      fromMunicipality: v.nullable(code),
      toMunicipality: v.nullable(code),
      crossingMinutes: positive,
      carriesCars: v.boolean(() => fileTexts().oneOf(['true', 'false'])),
      carriesBicycles: v.boolean(() => fileTexts().oneOf(['true', 'false'])),
      seasonal: v.boolean(() => fileTexts().oneOf(['true', 'false'])),
      intervalMinutes: v.nullable(positive),
      onMotorway: v.boolean(() => fileTexts().oneOf(['true', 'false'])),
    }),
    () => fileTexts().crossings,
  ),
});

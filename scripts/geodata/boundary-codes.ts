import { CHRISTIANSOE } from '../../src/domain/municipality-code.ts';
import type { BoundaryFeature, BoundaryLayer } from './boundary-layers.ts';

/** Names that hold a municipality's code in the files we know, in any case; the first that fits best is used. */
export const CODE_PROPERTIES = ['komkode', 'kommunekode', 'code', 'kode', 'id'] as const;

/** A property of a feature, by its name in lower case, or the feature's own `id`. */
export type CodeKey = (typeof CODE_PROPERTIES)[number] | 'feature.id';

const CODE_KEYS: readonly CodeKey[] = [...CODE_PROPERTIES, 'feature.id'];

/** A code as four digits; `mended` when leading zeros had been lost. null when the value is no code. */
export function parseMunicipalityCode(value: unknown): { code: string; mended: boolean } | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!/^\d{3,4}$/.test(text)) return null;
  return { code: text.padStart(4, '0'), mended: text.length < 4 };
}

/** The value under a key and its name as the file spells it. */
export function codeValue(feature: BoundaryFeature, key: CodeKey): { name: string; value: unknown } {
  if (key === 'feature.id') return { name: 'id', value: feature.id };
  for (const [name, value] of Object.entries(feature.properties)) {
    if (name.toLowerCase() === key) return { name: `properties.${name}`, value };
  }
  return { name: `properties.${key}`, value: undefined };
}

/** How well a key of a layer reads as municipality codes. */
export interface CodeMatch {
  readonly layer: BoundaryLayer;
  readonly key: CodeKey;
  /** How many of the 98 codes are there. */
  readonly codes: number;
  /** Share of the features whose value is one of the 98 codes, or Christiansø's. */
  readonly share: number;
}

/** The key of a layer under which most of the known codes are found; null where none is. */
export function matchCodes(layer: BoundaryLayer, known: ReadonlySet<string>): CodeMatch | null {
  let best: CodeMatch | null = null;
  for (const key of CODE_KEYS) {
    const codes = new Set<string>();
    let matching = 0;
    for (const feature of layer.features) {
      const code = parseMunicipalityCode(codeValue(feature, key).value)?.code;
      if (code === undefined || (!known.has(code) && code !== CHRISTIANSOE)) continue;
      matching += 1;
      if (known.has(code)) codes.add(code);
    }
    if (codes.size > (best?.codes ?? 0)) {
      best = { layer, key, codes: codes.size, share: matching / layer.features.length };
    }
  }
  return best;
}

/**
 * The layers that may be the municipalities, best kind first: all codes and nothing else; mostly codes; some codes.
 * More than one means that the file does not say which is meant.
 */
export function chooseCodeLayers(
  layers: readonly BoundaryLayer[],
  known: ReadonlySet<string>,
): readonly CodeMatch[] {
  const matches = layers.flatMap((layer) => matchCodes(layer, known) ?? []);
  const whole = matches.filter((match) => match.codes === known.size && match.share === 1);
  if (whole.length > 0) return whole;
  const mostly = matches.filter((match) => match.share >= 0.5);
  return mostly.length > 0 ? mostly : matches;
}

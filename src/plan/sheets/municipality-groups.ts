import type { MunicipalityCode } from '../../domain/municipality-code.ts';

/** Statistics Denmark's five groups of municipalities. */
export const MUNICIPALITY_GROUPS = ['capital', 'largeCity', 'provincial', 'commuter', 'rural'] as const;
export type MunicipalityGroup = (typeof MUNICIPALITY_GROUPS)[number];

/**
 * Statistics Denmark's nomenclature Kommunegrupper, version 1:2018, by access to workplaces and the size of the
 * largest town: 24, 3, 16, 24 and 31 municipalities. Taken over from a published copy of the table, as
 * Statistics Denmark itself could not be reached; held by a test against the size of the largest towns.
 */
const CODES: Readonly<Record<MunicipalityGroup, string>> = {
  capital:
    '0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0169 0173 0175 0183 0185 0187 0190 0201 0223 0230 0240 0253 0269',
  largeCity: '0461 0751 0851',
  provincial: '0217 0219 0259 0265 0330 0370 0561 0607 0615 0621 0630 0657 0661 0730 0740 0791',
  commuter:
    '0210 0250 0260 0270 0316 0320 0329 0336 0340 0350 0410 0420 0430 0440 0450 0480 0575 0706 0710 0727 0746 0756 0766 0840',
  rural:
    '0306 0326 0360 0376 0390 0400 0479 0482 0492 0510 0530 0540 0550 0563 0573 0580 0665 0671 0707 0741 0760 0773 0779 0787 0810 0813 0820 0825 0846 0849 0860',
};

const BY_CODE: ReadonlyMap<string, MunicipalityGroup> = new Map(
  MUNICIPALITY_GROUPS.flatMap((group) => CODES[group].split(' ').map((code) => [code, group] as const)),
);

/** The group of a municipality; null for a code that is none of the 98. */
export function groupOfMunicipality(code: MunicipalityCode): MunicipalityGroup | null {
  return BY_CODE.get(code) ?? null;
}

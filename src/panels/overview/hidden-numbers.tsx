import type { ReactElement } from 'react';
import type { CoverageResult } from '../../domain/result.ts';
import { texts } from '../../i18n/texts.ts';

/** How many municipalities' numbers are hidden, and what that does to sums; nothing where none are. */
export function HiddenNumbers({ result }: { readonly result: CoverageResult }): ReactElement | null {
  const { suppression } = result.data.targetGroup;
  if (!suppression) return null;
  const { primary, secondary, threshold, totalIsTrue } = suppression;
  return <p className="small">{texts.overview.hidden(primary + secondary, threshold, totalIsTrue)}</p>;
}

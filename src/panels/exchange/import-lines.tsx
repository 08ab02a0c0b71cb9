import type { ReactElement } from 'react';
import { targetGroupWords as words } from '../../i18n/target-group.ts';
import type { ImportLine } from '../../plan/exchange/read-target-group.ts';
import { ProblemTable } from '../../ui/problem-table.tsx';

type ShownLine = Omit<ImportLine, 'effect'> & Partial<Pick<ImportLine, 'effect'>>;

/** What there is to know about a table, line by line; the last column where something is done about it. */
export function ImportLines({ lines }: { readonly lines: readonly ShownLine[] }): ReactElement {
  const { effect, ...headers } = words.lineHeaders;
  const hasEffects = lines.some((line) => line.effect !== undefined);
  return (
    <ProblemTable
      className="exchange-problems"
      problems={lines.map(({ place, ...line }) => ({ path: place, ...line }))}
      words={{
        label: words.lines(lines.length),
        headers: hasEffects ? { ...headers, effect } : headers,
        wholeFile: words.wholeFile,
      }}
    />
  );
}

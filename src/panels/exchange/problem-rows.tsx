import type { ReactElement } from 'react';
import type { Problem } from '../../domain/failure.ts';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import { ProblemTable } from '../../ui/problem-table.tsx';

/** What is not used of a file, and why; `count` where there is more than is listed. */
export function ProblemRows({
  problems,
  count,
}: {
  readonly problems: readonly Problem[];
  readonly count: number;
}): ReactElement {
  const { problemsList: label, problemHeaders: headers, wholeFile } = words;
  return (
    <ProblemTable
      className="exchange-problems"
      problems={problems}
      words={{ label, headers, wholeFile }}
      rest={count > problems.length ? words.moreProblems(count - problems.length) : null}
    />
  );
}

import type { ReactElement } from 'react';
import type { Problem } from '../../domain/failure.ts';
import { exchangeWords as words } from '../../i18n/exchange.ts';

/** What is not used of a file, and why; `count` where there is more than is listed. */
export function ProblemRows({
  problems,
  count,
}: {
  readonly problems: readonly Problem[];
  readonly count: number;
}): ReactElement {
  return (
    <section
      className="problems exchange-problems"
      aria-label={words.problemsList}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.problemHeaders.place}</th>
            <th scope="col">{words.problemHeaders.found}</th>
            <th scope="col">{words.problemHeaders.expected}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, found, expected }) => (
            <tr key={`${path} ${found} ${expected}`}>
              <th scope="row">{path === '' ? words.wholeFile : path}</th>
              <td>{found}</td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > problems.length && <p className="small">{words.moreProblems(count - problems.length)}</p>}
    </section>
  );
}

import type { ReactElement } from 'react';
import type { Problem } from '../domain/failure.ts';
import { texts } from '../i18n/texts.ts';

const { file: words } = texts.shell;

/** Every mistake of a file: where it stands, what was found and what was expected. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  return (
    <section
      className="problems"
      aria-label={words.problemList}
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
          {problems.map((problem) => (
            <tr key={`${problem.file} ${problem.path} ${problem.expected}`}>
              <th scope="row">{problem.path === '' ? words.wholeFile : problem.path}</th>
              <td>{problem.found}</td>
              <td>{problem.expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

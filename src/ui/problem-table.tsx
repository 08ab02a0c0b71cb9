import type { ReactElement } from 'react';

/** One thing that is wrong in a file, as it is told. */
export interface ProblemLine {
  /** Where in the file; empty for the whole of it. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What is done about it, where that is told. */
  readonly effect?: string | undefined;
}

export interface ProblemTableWords {
  /** What the box is called. */
  readonly label: string;
  /** A column for what is done about it only where `effect` is given. */
  readonly headers: {
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly effect?: string;
  };
  readonly wholeFile: string;
}

/** Every mistake of a file: where it stands, what was found and what was expected; in a box that scrolls by keyboard. */
export function ProblemTable({
  problems,
  words,
  rest,
  className,
}: {
  readonly problems: readonly ProblemLine[];
  readonly words: ProblemTableWords;
  /** Says how many more there are than are listed. */
  readonly rest?: string | null;
  /** Beside `problems`, for how high and wide the box is. */
  readonly className?: string;
}): ReactElement {
  const { place, found, expected, effect } = words.headers;
  return (
    <section
      className={className === undefined ? 'problems' : `problems ${className}`}
      aria-label={words.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{place}</th>
            <th scope="col">{found}</th>
            <th scope="col">{expected}</th>
            {effect !== undefined && <th scope="col">{effect}</th>}
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.path} ${problem.found} ${problem.expected}`}>
              <th scope="row">{problem.path === '' ? words.wholeFile : problem.path}</th>
              <td>{problem.found}</td>
              <td>{problem.expected}</td>
              {effect !== undefined && <td>{problem.effect}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rest && <p className="small">{rest}</p>}
    </section>
  );
}

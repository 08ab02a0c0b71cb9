import type { ReactElement } from 'react';
import { targetGroupWords as words } from '../../i18n/target-group.ts';
import type { ImportLine } from '../../plan/exchange/read-target-group.ts';

type ShownLine = Omit<ImportLine, 'effect'> & Partial<Pick<ImportLine, 'effect'>>;

/** What there is to know about a table, line by line; the last column where something is done about it. */
export function ImportLines({ lines }: { readonly lines: readonly ShownLine[] }): ReactElement {
  const { place, found, expected, effect } = words.lineHeaders;
  const hasEffects = lines.some((line) => line.effect !== undefined);
  return (
    <section
      className="problems exchange-problems"
      aria-label={words.lines(lines.length)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {[place, found, expected, ...(hasEffects ? [effect] : [])].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.place} ${line.found} ${line.expected}`}>
              <th scope="row">{line.place === '' ? words.wholeFile : line.place}</th>
              <td>{line.found}</td>
              <td>{line.expected}</td>
              {hasEffects && <td>{line.effect}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

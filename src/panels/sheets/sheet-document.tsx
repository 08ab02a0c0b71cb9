import type { ReactElement } from 'react';
import { SheetBars } from './sheet-bars.tsx';
import type { Block, Section, SheetLayout } from './sheet-blocks.ts';
import { type MapSource, SheetMap } from './sheet-map.tsx';
import { SheetTable } from './sheet-table.tsx';

const LONG_LIST = 8;

/** A sheet as it is read on the screen and on paper. */
export function SheetDocument({
  layout,
  source,
}: {
  readonly layout: SheetLayout;
  readonly source: MapSource;
}): ReactElement {
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <header className="sheet-head">
        <h1 id="sheet-title">{layout.title}</h1>
        <dl className="sheet-facts">
          {layout.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {layout.sections.map((section, index) => (
        <SheetSection
          // biome-ignore lint/suspicious/noArrayIndexKey: two units may have the same name
          key={`${index} ${section.heading}`}
          section={section}
          source={source}
        />
      ))}
    </article>
  );
}

function SheetSection({
  section,
  source,
}: {
  readonly section: Section;
  readonly source: MapSource;
}): ReactElement {
  const Heading = section.level === 2 ? 'h2' : 'h3';
  return (
    <section className={section.newPage ? 'sheet-section sheet-new-page' : 'sheet-section'}>
      <Heading>{section.heading}</Heading>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a sheet never change places
        <SheetBlock key={index} block={block} source={source} />
      ))}
    </section>
  );
}

function SheetBlock({ block, source }: { readonly block: Block; readonly source: MapSource }): ReactElement {
  switch (block.kind) {
    case 'text':
      return <p className={`sheet-text sheet-${block.tone ?? 'plain'}`}>{block.text}</p>;
    case 'list':
      return (
        <div className={block.items.length > LONG_LIST ? 'sheet-list sheet-list-long' : 'sheet-list'}>
          {block.title !== null && <p className="sheet-list-title">{block.title}</p>}
          <ul className="bullets">
            {block.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items may be alike
              <li key={index}>{item}</li>
            ))}
          </ul>
        </div>
      );
    case 'checklist':
      return (
        <div className="sheet-list">
          <p className="sheet-list-title">{block.title}</p>
          <ul className="sheet-checklist">
            {block.items.map(({ text, isDone, note }) => (
              <li key={text}>
                <span className="sheet-box" aria-hidden="true">
                  {isDone ? '☒' : '☐'}
                </span>
                <span>
                  {text}{' '}
                  <span className="sheet-check-state">
                    ({isDone ? block.doneWords.done : block.doneWords.open})
                  </span>
                  {note !== '' && <span className="sheet-check-note">{note}</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'bars':
      return <SheetBars bars={block} />;
    case 'map':
      return <SheetMap map={block} source={source} />;
    case 'table':
      return block.rows.length === 0 && block.empty !== null ? (
        <p className="sheet-text">{block.empty}</p>
      ) : (
        <SheetTable table={block} />
      );
  }
}

import { type ReactElement, useId, useState } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { compareWords as words } from '../../i18n/compare.ts';
import { texts } from '../../i18n/texts.ts';
import { useShowOnMap } from '../use-places.ts';

type Kind = keyof typeof words.kind;

/** A change or a consequence. */
export interface ToldSentence {
  readonly kind: Kind;
  readonly sentence: string;
  readonly codes: readonly MunicipalityCode[];
}

const SHOWN_AT_FIRST = 15;

/** Sentences that can be kept to one kind; each that is somewhere shows itself on the map. */
export function SentenceList({
  title,
  none,
  sentences,
}: {
  readonly title: string;
  readonly none: string;
  readonly sentences: readonly ToldSentence[];
}): ReactElement {
  const id = useId();
  const show = useShowOnMap();
  const [chosen, setChosen] = useState<Kind | 'all'>('all');
  const [all, setAll] = useState(false);
  const kinds = [...new Set(sentences.map(({ kind }) => kind))];
  const kind = chosen !== 'all' && kinds.includes(chosen) ? chosen : 'all';
  const kept = sentences.filter((one) => kind === 'all' || one.kind === kind);
  const shown = all ? kept : kept.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="panel-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {sentences.length === 0 && <p>{none}</p>}
      {kinds.length > 1 && (
        <div className="task-filter">
          <label htmlFor={id} className="small">
            {words.filter}
          </label>
          <select
            id={id}
            className="field"
            value={kind}
            onChange={(event) => {
              setChosen(kinds.find((one) => one === event.currentTarget.value) ?? 'all');
            }}
          >
            <option value="all">{words.allKinds(sentences.length)}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kindCount(words.kind[one], sentences.filter((other) => other.kind === one).length)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul className="rows task-sentences">
        {shown.map(({ sentence, codes, kind: own }) => (
          <li key={`${own} ${sentence}`}>
            {codes.length === 0 ? (
              <p className="task-sentence">{sentence}</p>
            ) : (
              <button
                type="button"
                className="row-button task-sentence"
                title={words.showPlaces(codes.length)}
                onClick={() => show(codes)}
              >
                {sentence}
              </button>
            )}
          </li>
        ))}
      </ul>
      {kept.length > shown.length && (
        <button type="button" className="link-button small" onClick={() => setAll(true)}>
          {texts.rules.more(kept.length - shown.length)}
        </button>
      )}
    </section>
  );
}

import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import { formatMoment } from '../../i18n/format.ts';
import { targetGroupWords as words } from '../../i18n/target-group.ts';
import type { OwnNumbersControl } from '../../plan/suppression/own-numbers.ts';
import { Modal } from '../../ui/modal.tsx';
import { usePlanning } from '../planning-context.tsx';

/** Whether the target group is the estimate or own numbers, and the way back. */
export function TargetGroupSection({ control }: { readonly control: OwnNumbersControl }): ReactElement {
  const { announce } = usePlanning();
  const own = useStore(control.state, (state) => state.own);
  const [asks, setAsks] = useState(false);
  const suppression = own?.published.suppression ?? null;
  const drop = (): void => {
    setAsks(false);
    void control.drop().then(() => announce(words.dropped));
  };
  return (
    <section className="panel-section">
      <h3>{words.heading}</h3>
      {own === null ? (
        <p>{words.estimateOnly}</p>
      ) : (
        <>
          <p>
            {words.own(own.file, formatMoment(own.takenAt), own.published.rows.length)}{' '}
            {words.ownQuality[own.published.quality]}
          </p>
          {suppression && (
            <p>
              {suppression.totalIsTrue
                ? words.hiddenNow(suppression.primary, suppression.secondary, suppression.threshold)
                : words.hiddenNowRough}
            </p>
          )}
          <button type="button" className="button" onClick={() => setAsks(true)}>
            {words.drop}
          </button>
        </>
      )}
      {asks && (
        <Modal title={words.dropQuestion.title} onEscape={() => setAsks(false)}>
          <p>{words.dropQuestion.text}</p>
          <div className="modal-actions">
            <button type="button" className="button" onClick={() => setAsks(false)}>
              {words.dropQuestion.no}
            </button>
            <button type="button" className="button" onClick={drop}>
              {words.dropQuestion.yes}
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
}

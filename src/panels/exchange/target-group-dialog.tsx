import { type ReactElement, useState } from 'react';
import { targetGroupWords as words } from '../../i18n/target-group.ts';
import type { TargetGroupPreview } from '../../plan/exchange/read-target-group.ts';
import type { OwnNumbersControl } from '../../plan/suppression/own-numbers.ts';
import type { OwnQuality, PublishedTargetGroup } from '../../plan/suppression/publish-target-group.ts';
import { publishTargetGroup } from '../../plan/suppression/publish-target-group.ts';
import {
  DEFAULT_THRESHOLD,
  LEAST_THRESHOLD,
  MOST_THRESHOLD,
} from '../../plan/suppression/suppress-small-numbers.ts';
import { Modal } from '../../ui/modal.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { usePlanning } from '../planning-context.tsx';
import type { ExchangeServices } from './exchange-services.ts';
import { ImportLines } from './import-lines.tsx';
import { TextField } from './text-field.tsx';
import { useTargetGroupFile } from './use-target-group-file.ts';
import './exchange.css';

const LONGEST_FILE_NAME = 120;

/** What a table of the target group says, before it is used; what is asked of its numbers. */
export function TargetGroupDialog({
  file,
  services,
  onClose,
}: {
  readonly file: File;
  readonly services: ExchangeServices;
  readonly onClose: () => void;
}): ReactElement {
  const { ownNumbers } = usePlanning();
  const [sheet, setSheet] = useState<string | null>(null);
  const stage = useTargetGroupFile(file, sheet, services);
  const name = Array.from(file.name).slice(0, LONGEST_FILE_NAME).join('');
  return (
    <Modal title={words.title(name)} wide close={words.cancel} onEscape={onClose}>
      <div role="status" className="modal-status">
        {stage.kind === 'reading' && words.reading}
        {stage.kind === 'broken' && words.readFailed}
        {stage.kind === 'refused' && words.refused}
        {stage.kind === 'preview' && words.nothingYet}
      </div>
      {stage.kind === 'refused' && (
        <ImportLines
          lines={stage.problems.map(({ path, found, expected }) => ({ place: path, found, expected }))}
        />
      )}
      {stage.kind === 'refused' && sheet !== null && (
        <button type="button" className="button" onClick={() => setSheet(null)}>
          {words.backToSheet}
        </button>
      )}
      {stage.kind === 'preview' && ownNumbers && (
        <Preview
          key={stage.preview.sheet}
          name={name}
          preview={stage.preview}
          control={ownNumbers}
          onSheet={setSheet}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

function readYear(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= 1900 && year <= 2100 ? year : undefined;
}

function readThreshold(text: string): number | undefined {
  const threshold = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return threshold >= LEAST_THRESHOLD && threshold <= MOST_THRESHOLD ? threshold : undefined;
}

function Preview({
  name,
  preview,
  control,
  onSheet,
  onClose,
}: {
  readonly name: string;
  readonly preview: TargetGroupPreview;
  readonly control: OwnNumbersControl;
  readonly onSheet: (sheet: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { announce } = usePlanning();
  const [source, setSource] = useState(name.replace(/\.\w+$/, ''));
  const [yearText, setYear] = useState('');
  const [quality, setQuality] = useState<OwnQuality>('imported');
  const [thresholdText, setThreshold] = useState(String(DEFAULT_THRESHOLD));
  const { rows, sheets, sheet, recognised, lines } = preview;
  const asksSource = rows.some((row) => row.source === null);
  const asksYear = rows.some((row) => row.year === null);
  const year = asksYear ? readYear(yearText) : null;
  const threshold = readThreshold(thresholdText);
  const isComplete = year !== undefined && threshold !== undefined && (!asksSource || source.trim() !== '');
  const published = isComplete
    ? publishTargetGroup(
        control.builtIn,
        rows.map((row) => ({ ...row, source: row.source ?? source.trim(), year: row.year ?? year })),
        { threshold, quality },
      )
    : null;

  const accept = async (accepted: PublishedTargetGroup): Promise<void> => {
    onClose();
    const kept = await control.use({
      file: name,
      takenAt: new Date().toISOString(),
      published: accepted,
    });
    announce(
      kept
        ? words.used(name, accepted.rows.length)
        : `${words.used(name, accepted.rows.length)} ${words.notKept}`,
    );
  };

  return (
    <>
      <section className="modal-section">
        <h3>{words.recognised}</h3>
        <ul className="bullets small exchange-sentences">
          {recognised.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {sheets.length > 1 && sheet !== null && (
          <SelectField
            label={words.sheet}
            value={sheet}
            options={sheets.map((one) => ({ value: one, label: one }))}
            onChoose={onSheet}
          />
        )}
        <p className="small">{words.understood(rows.length)}.</p>
      </section>
      {lines.length > 0 && (
        <section className="modal-section">
          <h3>{words.lines(lines.length)}</h3>
          <ImportLines lines={lines} />
        </section>
      )}
      <section className="modal-section">
        <h3>{words.aboutHeading}</h3>
        {asksSource && (
          <TextField
            label={words.source}
            value={source}
            hint={words.sourceHint}
            error={source.trim() === '' ? words.sourceNeeded : null}
            onChange={setSource}
          />
        )}
        {asksYear && (
          <TextField
            label={words.year}
            value={yearText}
            hint={words.yearHint}
            numeric
            error={year === undefined ? words.yearWrong : null}
            onChange={setYear}
          />
        )}
        <fieldset className="field-group">
          <legend>{words.qualityLegend}</legend>
          {(['imported', 'official'] as const).map((one) => (
            <label className="check" key={one}>
              <input
                type="radio"
                name="own-quality"
                checked={quality === one}
                onChange={() => setQuality(one)}
              />
              {words.quality[one]}
            </label>
          ))}
        </fieldset>
        <TextField
          label={words.threshold}
          value={thresholdText}
          hint={words.thresholdHint(LEAST_THRESHOLD)}
          numeric
          error={threshold === undefined ? words.thresholdWrong(LEAST_THRESHOLD, MOST_THRESHOLD) : null}
          onChange={setThreshold}
        />
      </section>
      {published && <Effect published={published} control={control} />}
      <div className="modal-actions exchange-actions">
        <button
          type="button"
          className={published ? 'button button-primary' : 'button'}
          disabled={published === null}
          onClick={() => published && void accept(published)}
        >
          {words.accept}
        </button>
        <span className="small muted">{words.planKept}.</span>
      </div>
    </>
  );
}

/** What using the numbers leads to: whose they replace, the country's sum, and what is hidden. */
function Effect({
  published,
  control,
}: {
  readonly published: PublishedTargetGroup;
  readonly control: OwnNumbersControl;
}): ReactElement {
  const { municipalities, targetGroup } = control.builtIn;
  const { rows, suppression } = published;
  const own = new Map(rows.map(({ code, people }) => [code, people]));
  const before = targetGroup.reduce((sum, { people }) => sum + people, 0);
  const after = municipalities.reduce(
    (sum, { code }, index) => sum + (own.get(code) ?? targetGroup[index]?.people ?? 0),
    0,
  );
  const sentences = [
    words.replaced(rows.length, municipalities.length - rows.length),
    words.total(before, after),
    suppression === null
      ? words.nothingHidden
      : words.hidden(suppression.primary, suppression.secondary, suppression.threshold),
    ...(suppression && !suppression.totalIsTrue ? [words.totalNotTrue] : []),
  ];
  return (
    <section className="modal-section" aria-label={words.effectHeading}>
      <h3>{words.effectHeading}</h3>
      <ul className="bullets small">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}.</li>
        ))}
      </ul>
    </section>
  );
}

import { type FormEvent, type ReactElement, useId, useState } from 'react';
import {
  EVALUATIONS,
  REFERRALS,
  SECTORS,
  SERVICE_STATUSES,
  type Service,
  type ServiceKind,
} from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { readServiceForm, type ServiceDraft } from '../../plan/services/read-services-table.ts';
import type { ServiceColumn } from '../../plan/services/service-columns.ts';
import { Modal } from '../../ui/modal.tsx';
import { usePlanning } from '../planning-context.tsx';

type Cells = Readonly<Partial<Record<ServiceColumn, string>>>;

const CHOICES = {
  sector: SECTORS,
  referral: REFERRALS,
  evaluated: EVALUATIONS,
  status: SERVICE_STATUSES,
} as const;

/** The fields in the order of the form; what is chosen among words stands in `CHOICES`. */
const FIELDS: readonly ServiceColumn[] = [
  'name',
  'type',
  'code',
  'operator',
  'sector',
  'targetGroup',
  'referral',
  'legalBasis',
  'method',
  'hours',
  'staff',
  'capacity',
  'evaluated',
  'status',
  'address',
  'lon',
  'lat',
  'year',
  'note',
  'source',
];

const HINTS: Partial<Record<ServiceColumn, string>> = {
  type: words.form.typeHint,
  code: words.form.municipalityHint,
  lon: words.form.placeHint,
};

function labelOf(column: ServiceColumn): string {
  return column === 'code' ? words.fields.municipalities : words.fields[column];
}

function cellsOf(service: Service): Cells {
  const { municipalities, lonLat, name, type } = service;
  const decimal = (value: number | undefined): string =>
    value === undefined ? '' : String(value).replace('.', ',');
  const rest = Object.fromEntries(
    FIELDS.flatMap((column) => {
      if (column === 'code' || column === 'lon' || column === 'lat') return [];
      return [[column, service[column] ?? '']];
    }),
  );
  return {
    ...rest,
    name,
    type,
    code: municipalities.join(', '),
    lon: decimal(lonLat?.[0]),
    lat: decimal(lonLat?.[1]),
  };
}

/** Adds or changes one service by hand; checked as a row of a table is. */
export function ServiceForm({
  service,
  municipality,
  kinds,
  onSave,
  onClose,
}: {
  /** null for a new one. */
  readonly service: Service | null;
  /** What a new one begins with. */
  readonly municipality: string | null;
  readonly kinds: readonly ServiceKind[];
  readonly onSave: (draft: ServiceDraft) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { geodata } = usePlanning();
  const [cells, setCells] = useState<Cells>(service ? cellsOf(service) : { code: municipality ?? '' });
  const [problems, setProblems] = useState<ReadonlyMap<ServiceColumn, string>>(new Map());
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readServiceForm(cells, { municipalities: geodata.coverage.municipalities, kinds });
    if ('service' in read) {
      onSave(read.service);
      return;
    }
    setProblems(read.problems);
    const [first] = FIELDS.filter((column) => read.problems.has(column));
    if (first) document.getElementById(`${id}-${first}`)?.focus();
  };
  return (
    <Modal
      title={service ? words.form.editTitle(service.name) : words.form.addTitle}
      wide
      close={words.form.cancel}
      onEscape={onClose}
    >
      <form className="service-form" noValidate onSubmit={submit}>
        <p className="small muted">{words.form.required}</p>
        <div role="status">{problems.size > 0 && words.form.problems(problems.size)}</div>
        {FIELDS.map((column) => (
          <Field
            key={column}
            id={`${id}-${column}`}
            column={column}
            value={cells[column] ?? ''}
            problem={problems.get(column) ?? null}
            list={column === 'type' ? `${id}-types` : null}
            onChange={(value) => setCells((before) => ({ ...before, [column]: value }))}
          />
        ))}
        <datalist id={`${id}-types`}>
          {kinds.map((kind) => (
            <option key={kind.id} value={kind.name} />
          ))}
        </datalist>
        <div className="modal-actions">
          <button type="submit" className="button button-primary">
            {words.form.save}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function Field({
  id,
  column,
  value,
  problem,
  list,
  onChange,
}: {
  readonly id: string;
  readonly column: ServiceColumn;
  readonly value: string;
  readonly problem: string | null;
  readonly list: string | null;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const hint = HINTS[column];
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    className: 'field',
    'aria-describedby': described || undefined,
    'aria-invalid': problem !== null,
  };
  const isChoice =
    column === 'sector' || column === 'referral' || column === 'evaluated' || column === 'status';
  return (
    <div className="service-field">
      <label className="field-label" htmlFor={id}>
        {labelOf(column)}
      </label>
      {hint && (
        <p className="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isChoice ? (
        <select
          {...common}
          value={value || 'ukendt'}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {CHOICES[column].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          required={column === 'name' || column === 'type' || column === 'code'}
          list={list ?? undefined}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {problem !== null && (
        <p className="field-error" id={`${id}-error`}>
          {words.form.expected(problem)}
        </p>
      )}
    </div>
  );
}

import { type ReactElement, useEffect, useMemo } from 'react';
import type { ServiceInventory } from '../../domain/service.ts';
import { coordinationWords as words } from '../../i18n/coordination.ts';
import { compareDanish } from '../../i18n/format.ts';
import { coordinationFigures } from '../../plan/coordination/coordination-figures.ts';
import type { PlanSubject } from '../../plan/coordination/plan-subject.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { ExportButtons } from '../export-buttons.tsx';
import { useLatestResult, usePlanning, usePlanState, useServices } from '../planning-context.tsx';
import { WithInventory } from '../services/services-state.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { AgreementList } from './agreement-list.tsx';
import { BorderList } from './border-list.tsx';
import { ContactFields, ContactTable } from './contact-fields.tsx';
import { coordinationSheets } from './coordination-sheets.ts';
import { MatrixTable } from './matrix-table.tsx';
import { ParallelList } from './parallel-list.tsx';
import { SpreadTables } from './spread-tables.tsx';
import './coordination.css';

/** Koordinering: contact and responsibility, agreements, what exists, parallel offers, spread, large cities beside it. */
export function CoordinationPanel({ subject }: { readonly subject: PlanSubject }): ReactElement {
  const load = useServices((state) => state.load);
  useEffect(() => void load(), [load]);
  return (
    <WithInventory>{(inventory) => <Coordination subject={subject} inventory={inventory} />}</WithInventory>
  );
}

function Coordination({
  subject,
  inventory,
}: {
  readonly subject: PlanSubject;
  readonly inventory: ServiceInventory;
}): ReactElement {
  const { geodata, saveSheets } = usePlanning();
  const { municipalities, landBorders } = geodata.coverage;
  const services = useServices((state) => state.all);
  const plan = usePlanState((state) => state.plan);
  const asOf = usePlanState(shownAsOf);
  const result = useLatestResult();
  const names = useMunicipalityNames();
  const nameOf = (code: string): string => names.get(code) ?? code;
  const figures = useMemo(
    () =>
      coordinationFigures({ subject, plan, result, inventory, services, municipalities, landBorders, asOf }),
    [subject, plan, result, inventory, services, municipalities, landBorders, asOf],
  );
  const sorted = [...figures.municipalities].sort((a, b) => compareDanish(a.name, b.name));
  return (
    <div className="coordination">
      {subject.kind === 'municipality' ? (
        <ContactFields key={subject.municipality.code} municipality={subject.municipality} plan={plan} />
      ) : (
        <ContactTable municipalities={sorted} plan={plan} />
      )}
      <AgreementList subject={subject} agreements={figures.agreements} nameOf={nameOf} />
      <MatrixTable rows={figures.matrix} municipalities={sorted} nameOf={nameOf} />
      <ParallelList found={figures.parallel} nameOf={nameOf} />
      <SpreadTables
        services={services}
        inside={figures.municipalities}
        plan={plan}
        result={result}
        asOf={asOf}
      />
      <BorderList borders={figures.borders} plan={plan} nameOf={nameOf} />
      <ExportButtons
        words={words}
        onSave={(format) => saveSheets(coordinationSheets({ figures, plan, nameOf }), words.fileName, format)}
      />
    </div>
  );
}

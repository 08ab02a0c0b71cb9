import { lazy, type ReactElement } from 'react';
import { groundworkWords as words } from '../i18n/groundwork.ts';
import type { PlanSubject } from '../plan/coordination/plan-subject.ts';
import { OnDemandSection } from './on-demand-section.tsx';

const CoordinationPanel = lazy(async () => ({
  default: (await import('./coordination/coordination-panel.tsx')).CoordinationPanel,
}));
const SizingPanel = lazy(async () => ({ default: (await import('./sizing/sizing-panel.tsx')).SizingPanel }));

/** Coordination and size of a municipality, a unit or a house; each comes when it is opened. */
export function GroundworkSections({ subject }: { readonly subject: PlanSubject }): ReactElement {
  return (
    <>
      <OnDemandSection heading={words.sizing}>{() => <SizingPanel subject={subject} />}</OnDemandSection>
      <OnDemandSection heading={words.coordination}>
        {() => <CoordinationPanel subject={subject} />}
      </OnDemandSection>
    </>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { ServiceInventory } from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { useServices } from '../planning-context.tsx';

/** Shows what needs the inventory, or why it is not there and a way on. */
export function WithInventory({
  children,
}: {
  readonly children: (inventory: ServiceInventory) => ReactNode;
}): ReactElement {
  const stage = useServices((state) => state.stage);
  const inventory = useServices((state) => state.inventory);
  const load = useServices((state) => state.load);
  if (inventory) return <>{children(inventory)}</>;
  if (stage !== 'failed') return <p role="status">{words.loading}</p>;
  return (
    <div role="alert">
      <p>{words.failed}</p>
      <button type="button" className="button" onClick={() => void load()}>
        {words.retry}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { Problem } from '../../domain/failure.ts';
import type { TargetGroupPreview } from '../../plan/exchange/read-target-group.ts';
import type { ExchangeServices } from './exchange-services.ts';

export type TargetGroupStage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'preview'; readonly preview: TargetGroupPreview };

/** Reads a table, and again when another sheet is asked for. */
export function useTargetGroupFile(
  file: File,
  sheet: string | null,
  services: ExchangeServices,
): TargetGroupStage {
  const [stage, setStage] = useState<TargetGroupStage>({ kind: 'reading' });
  useEffect(() => {
    let given = true;
    services.readTargetGroup(file, sheet).then(
      (outcome) => {
        if (!given) return;
        setStage(
          outcome.ok
            ? { kind: 'preview', preview: outcome.value }
            : { kind: 'refused', problems: outcome.problems },
        );
      },
      () => given && setStage({ kind: 'broken' }),
    );
    return () => {
      given = false;
    };
  }, [file, sheet, services]);
  return stage;
}

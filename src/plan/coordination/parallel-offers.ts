import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { KIND_GROUPS, type KindGroup, type Service, type ServiceKind } from '../../domain/service.ts';

/** Whom an offer is for, as far as the words of its target group tell. */
export const TARGET_GROUPS = ['homelessness', 'mental', 'substance', 'isolated', 'women', 'young'] as const;
export type TargetGroupWord = (typeof TARGET_GROUPS)[number];

const WORDS: Readonly<Record<TargetGroupWord, RegExp>> = {
  homelessness: /hjemløs|sted at sove|bolig(?:problem|løs)/,
  mental: /psykisk|psykiatri|psykose|sindslid|selvskade|selvmord/,
  substance: /misbrug|rusmid|afhængig|stofbrug|alkohol|injicer/,
  isolated: /isoler|ensom|ikke selv/,
  women: /kvinder/,
  young: /\bunge\b/,
};

/** The groups that a text names. What it says that the offer is *not* for (`; ikke ved misbrug`) does not count. */
export function targetGroupsOf(text: string): readonly TargetGroupWord[] {
  const wanted = text
    .toLowerCase()
    .split(/[;.]/)
    .filter((part) => !/^\s*(?:ophold )?ikke\b/.test(part))
    .join(' ');
  return TARGET_GROUPS.filter((group) => WORDS[group].test(wanted));
}

/** Offers of the same sort for the same people in the same municipality. */
export interface ParallelOffers {
  readonly municipality: MunicipalityCode;
  readonly targetGroup: TargetGroupWord;
  readonly group: KindGroup;
  /** Two or more. */
  readonly services: readonly Service[];
  /** Whether a target group was taken from the catalogue's kind, because the service itself names none. */
  readonly hasInferred: boolean;
}

/** Parallel offers among services that run or may run; in the order of municipalities, sorts and people. */
export function findParallelOffers(
  services: readonly Service[],
  kinds: readonly ServiceKind[],
  municipalities: readonly MunicipalityCode[],
): readonly ParallelOffers[] {
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const running = services.flatMap((service) => {
    const kind = service.kind === null ? undefined : kindOf.get(service.kind);
    if (!kind || service.status === 'ophørt' || service.status === 'på pause') return [];
    const text = service.targetGroup ?? kind.targetGroup ?? '';
    const isInferred = service.targetGroup === null;
    return [{ service, group: kind.group, targetGroups: targetGroupsOf(text), isInferred }];
  });
  return municipalities.flatMap((municipality) =>
    KIND_GROUPS.flatMap((group) =>
      TARGET_GROUPS.flatMap((targetGroup): readonly ParallelOffers[] => {
        const same = running.filter(
          (one) =>
            one.group === group &&
            one.targetGroups.includes(targetGroup) &&
            one.service.municipalities.includes(municipality),
        );
        if (same.length < 2) return [];
        const hasInferred = same.some(({ isInferred }) => isInferred);
        return [
          { municipality, targetGroup, group, services: same.map(({ service }) => service), hasInferred },
        ];
      }),
    ),
  );
}

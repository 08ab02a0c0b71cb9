import type { IsoDate } from '../../domain/iso-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Agreement, Plan, PlanSettings, ServiceArea, Site, Waiver } from '../../domain/plan.ts';

/** What can be changed in a unit, by one command and in one step. */
export type UnitFields = Partial<
  Pick<
    ServiceArea,
    | 'name'
    | 'note'
    | 'host'
    | 'base'
    | 'capacity'
    | 'status'
    | 'colour'
    | 'polygon'
    | 'staff'
    | 'weeklyHours'
    | 'stops'
  >
> & { readonly agreement?: Agreement | null };

/** What can be changed in a house or consumption room. */
export type SiteFields = Partial<
  Pick<
    Site,
    | 'name'
    | 'note'
    | 'lonLat'
    | 'municipality'
    | 'serves'
    | 'capacity'
    | 'places'
    | 'openingHours'
    | 'staff'
    | 'weeklyHours'
    | 'status'
    | 'colour'
  >
>;

/** What something is filled in of: a unit or house, a municipality, or a figure that is reckoned with. */
export type GroundworkSubject =
  | { readonly facility: string }
  | { readonly municipality: MunicipalityCode }
  | { readonly assumption: string };

/** Everything a user can do to a plan: one command is one step back. */
export type PlanCommand =
  | {
      readonly type: 'addUnit';
      readonly name?: string;
      readonly municipalities?: readonly MunicipalityCode[];
      readonly host?: MunicipalityCode;
    }
  | { readonly type: 'changeUnit'; readonly id: string; readonly fields: UnitFields }
  | { readonly type: 'deleteUnit'; readonly id: string }
  | { readonly type: 'duplicateUnit'; readonly id: string }
  | {
      /** Gives municipalities to a unit, taking them from whichever unlocked unit lists them; `null` unassigns. */
      readonly type: 'assign';
      readonly codes: readonly MunicipalityCode[];
      readonly unit: string | null;
    }
  | { readonly type: 'swap'; readonly first: MunicipalityCode; readonly second: MunicipalityCode }
  | { readonly type: 'addUnitsByCouncil'; readonly region?: string }
  | { readonly type: 'setLocked'; readonly ids: readonly string[]; readonly locked: boolean }
  | { readonly type: 'addSite'; readonly site: Pick<Site, 'kind' | 'lonLat'> & SiteFields }
  | { readonly type: 'changeSite'; readonly id: string; readonly fields: SiteFields }
  | { readonly type: 'deleteSite'; readonly id: string }
  | { readonly type: 'waive'; readonly waiver: Pick<Waiver, 'rule' | 'subject' | 'reason'> }
  | { readonly type: 'unwaive'; readonly rule: string; readonly subject: string }
  | {
      readonly type: 'changePlan';
      readonly fields: {
        readonly name?: string;
        readonly note?: string;
        readonly asOf?: IsoDate;
        readonly settings?: Partial<PlanSettings>;
      };
    }
  | {
      /** What is filled in beside the plan's own fields; an empty text, `false`, an empty list and null are taken away. */
      readonly type: 'changeGroundwork';
      readonly of: GroundworkSubject;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  /** An import, a merge, a restored version: the whole plan becomes another, in one step. */
  | { readonly type: 'replacePlan'; readonly plan: Plan; readonly reason: string };

/** A command that was refused: nothing changed; the reason is a Danish sentence. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

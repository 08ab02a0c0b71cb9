import type { IsoDate } from '../../domain/iso-date.ts';
import type { PlanSettings, ServiceArea, Site } from '../../domain/plan.ts';
import type { FacilityCover } from '../facility-cover.ts';
import type { CoverageMessages } from '../messages.ts';
import type { MunicipalityCover } from '../municipality-cover.ts';
import type { PreparedData } from '../prepared-data.ts';
import type { UnitConnections } from '../unit-connections.ts';
import type { BasePlace } from '../unit-host.ts';
import type { RimTravel } from '../unit-travel.ts';

/** A unit that counts, with what the rules ask of it. */
export interface RuleUnit {
  readonly area: ServiceArea;
  readonly cover: FacilityCover;
  readonly connections: UnitConnections;
  readonly basePlace: BasePlace;
  /** null without base, without minutes, or with nobody to cover. */
  readonly rim: RimTravel | null;
}

/** A house that counts. */
export interface RuleHouse {
  readonly site: Site;
  readonly cover: FacilityCover;
}

/** Everything the rules are decided on. Houses and units in the plan's order. */
export interface RuleContext {
  readonly prepared: PreparedData;
  readonly asOf: IsoDate;
  readonly settings: PlanSettings;
  readonly knowsMinutes: boolean;
  readonly houses: readonly RuleHouse[];
  readonly units: readonly RuleUnit[];
  /** In the order of the municipalities. */
  readonly municipalities: readonly MunicipalityCover[];
  readonly messages: CoverageMessages;
}

/** What a rule says of one subject: `noted` is worth telling though nothing is wrong. */
export interface Finding {
  readonly subject: string;
  readonly state: 'broken' | 'undecided' | 'noted';
  readonly message: string;
}

/** What a rule found; `isUndecided` where what the whole rule needs is not known. */
export interface RuleFindings {
  readonly findings: readonly Finding[];
  readonly isUndecided?: boolean;
}

export type Rule = (context: RuleContext) => RuleFindings;

/** What a house or unit is called in a sentence. */
export function nameOf(facility: { readonly name: string; readonly id: string }): string {
  return facility.name.trim() === '' ? facility.id : facility.name;
}

/** The units that have a municipality: those without any are for R9 alone. */
export function placedUnits(context: RuleContext): readonly RuleUnit[] {
  return context.units.filter(({ cover }) => cover.municipalities.length > 0);
}

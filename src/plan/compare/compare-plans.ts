import type { Municipality } from '../../domain/municipality.ts';
import { assignmentChanges } from './assignment-changes.ts';
import { prepareComparison } from './change-writer.ts';
import { listConsequences, ruleDifferences } from './consequences.ts';
import { agreementChanges, siteChanges, unitChanges } from './facility-changes.ts';
import { planChanges, settingChanges, waiverChanges } from './head-changes.ts';
import { municipalityDifferences } from './municipality-differences.ts';
import type { ComparedPlan, PlanDifference } from './plan-difference.ts';
import { planFigures, siteDifferences, unitDifferences } from './plan-figures.ts';

/**
 * All that differs between two plans and their results, as plain JSON with Danish sentences. Units and sites
 * are the same where their ids are; those left over where their names are, or their municipalities, and that
 * is said. Nothing in a plan differs without a sentence; two results may differ where the plans do not, as on
 * another date, and then only `consequences` says so.
 */
export function comparePlans(
  before: ComparedPlan,
  after: ComparedPlan,
  municipalities: readonly Municipality[],
): PlanDifference {
  const comparison = prepareComparison(before, after, municipalities);
  const rows = municipalityDifferences(comparison);
  const changes = [
    ...assignmentChanges(comparison),
    ...unitChanges(comparison),
    ...siteChanges(comparison),
    ...agreementChanges(comparison),
    ...settingChanges(comparison),
    ...waiverChanges(comparison),
    ...planChanges(comparison),
  ];
  return {
    before: planFigures(before),
    after: planFigures(after),
    changes,
    sentences: changes.map(({ sentence }) => sentence),
    consequences: listConsequences(comparison, rows),
    units: unitDifferences(comparison),
    sites: siteDifferences(comparison),
    municipalities: rows,
    rules: ruleDifferences(comparison),
  };
}

import { type ReactElement, useMemo } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { Service } from '../../domain/service.ts';
import { coordinationWords } from '../../i18n/coordination.ts';
import { formatWhole, joinNames } from '../../i18n/format.ts';
import { codesOfSubject } from '../../plan/coordination/plan-subject.ts';
import {
  type SpreadInput,
  servicesOfSpread,
  spreadByRegion,
  spreadByTown,
} from '../../plan/coordination/spread.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { usePlanning } from '../planning-context.tsx';

const words = coordinationWords.spread;

/** Social Drive Out and local activities: known places here, beside the units, and over the country. */
export function SpreadTables({
  services,
  inside,
  plan,
  result,
  asOf,
}: {
  readonly services: readonly Service[];
  readonly inside: readonly Municipality[];
  readonly plan: Plan;
  readonly result: CoverageResult | null;
  readonly asOf: Plan['asOf'];
}): ReactElement {
  const { municipalities } = usePlanning().geodata.coverage;
  const codes = inside.map(({ code }) => code);
  const here = (spread: 'driveOut' | 'activities'): number =>
    servicesOfSpread(services, spread).filter((one) =>
      one.municipalities.some((code) => codes.includes(code)),
    ).length;
  const { cityInhabitants } = plan.settings;
  const parts = useMemo(() => {
    const people = new Map(result?.municipalities.map((row) => [row.code, row.targetGroup]));
    const input: SpreadInput = { services, municipalities, peopleIn: (code) => people.get(code) ?? null };
    const names = { larger: words.larger(cityInhabitants), others: words.smaller };
    const regions = {
      driveOut: spreadByRegion(input, 'driveOut', asOf),
      activities: spreadByRegion(input, 'activities', asOf),
    };
    const towns = {
      driveOut: spreadByTown(input, 'driveOut', cityInhabitants, names),
      activities: spreadByTown(input, 'activities', cityInhabitants, names),
    };
    return { regions, rows: [regions, towns].flatMap(joinRows) };
  }, [services, municipalities, result, asOf, cityInhabitants]);
  const driveOut = servicesOfSpread(services, 'driveOut');
  const without = plan.serviceAreas.filter(counts).filter((unit) => {
    const covered = codesOfSubject({ kind: 'unit', unit }, result);
    return !driveOut.some((one) => one.municipalities.some((code) => covered.includes(code)));
  });
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      <p>{words.here(here('driveOut'), here('activities'))}</p>
      <p className="small muted">{words.lead}</p>
      <Disclosure summary={words.caption}>
        <p>{words.figures}</p>
        <table className="figures-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.people}</th>
              <th scope="col">{words.driveOut}</th>
              <th scope="col">{words.activities}</th>
            </tr>
          </thead>
          <tbody>
            {parts.rows.map(({ name, people, driveOut: stops, activities }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">
                  {people === null ? words.unknown : formatWhole(Math.round(people))}
                </td>
                <td className="number">{formatWhole(stops)}</td>
                <td className="number">{formatWhole(activities)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.unevenness(parts.regions.driveOut.unevenness, parts.regions.activities.unevenness)}</p>
        {plan.serviceAreas.some(counts) && (
          <p>
            {without.length === 0
              ? words.everyUnit
              : `${words.byUnit}: ${joinNames(without.map(({ id, name }) => name || id))}.`}
          </p>
        )}
      </Disclosure>
    </>
  );
}

type Parts = Readonly<Record<'driveOut' | 'activities', ReturnType<typeof spreadByRegion>>>;

function joinRows({ driveOut, activities }: Parts) {
  return driveOut.rows.map((row, index) => ({
    name: row.name,
    people: row.people,
    driveOut: row.services,
    activities: activities.rows[index]?.services ?? 0,
  }));
}

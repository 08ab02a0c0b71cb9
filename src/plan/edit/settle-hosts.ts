import type { Plan } from '../../domain/plan.ts';

/**
 * The plan after a stroke, with the hosts that came and went on the way put right: a unit that has its
 * old host among its municipalities again, or none at all, is hosted as before the stroke.
 */
export function settleHosts(before: Plan, after: Plan): Plan {
  const hosts = new Map(before.serviceAreas.map((area) => [area.id, area.host]));
  let isSettled = true;
  const serviceAreas = after.serviceAreas.map((area) => {
    const host = hosts.get(area.id);
    if (host === undefined || host === area.host) return area;
    if (area.municipalities.length > 0 && !area.municipalities.includes(host)) return area;
    isSettled = false;
    return { ...area, host };
  });
  return isSettled ? after : { ...after, serviceAreas };
}

import { NBSP } from './format.ts';
import type { Tables } from './tables.ts';

const WHAT = { house: 'a Gadens Hus', consumptionRoom: 'a drug consumption room' } as const;

export const enMapEdit: Tables['mapEdit'] = {
  hint: {
    assign: (name, unit, now) =>
      `Assign ${name} to ${unit} (now ${now.length === 0 ? 'no unit' : now.join(' and ')})`,
    unassign: (name, now) => `Take ${name} out of ${now.join(' and ')}`,
    alreadyIn: (name, unit) => `${name} is already in ${unit}`,
    inNone: (name) => `${name} is not in any unit`,
    place: (kind, name) => `Place ${WHAT[kind]} here in ${name}`,
    placeBase: (unit, name) => `Place the base of ${unit} here in ${name}`,
    baseOutside: (unit) => `Place the base of ${unit} here, outside the municipalities`,
    move: (site) => `Drag to move ${site}`,
  },
  refused: {
    noUnit: 'Choose a unit to draw in',
    unitLocked: (unit) => `${unit} is locked`,
    lockedIn: (name, unit) => `${name} is in ${unit}, which is locked`,
    outside: (name, region) => `${name} is not in ${region}`,
    notOnLand: 'Choose a place on land',
    siteLocked: (site) => `${site} is locked`,
  },
  strokeCancelled: 'The stroke is undone.',
  lassoEmpty:
    'The lasso has no municipalities in it. A municipality is included when its name is inside the lasso.',
  toolEnded: 'The tool is put away.',

  move: {
    picked: (site) => `Moving ${site}. Arrow keys move, Enter places, Escape cancels.`,
    nothingNear: 'There is no house, room or base under the cross-hairs.',
    at: (place, lonLat) => `${place}, ${lonLat}.`,
    water: 'Outside the municipalities',
    cancelled: (site) => `${site} was not moved.`,
  },

  drawing: {
    label: 'Draw an area',
    loading: 'Fetching the drawing tool …',
    failed: 'The drawing tool could not be fetched. Try again.',
    modes: { polygon: 'Points', freehand: 'Freehand', corners: 'Edit corners' },
    finish: 'Finish',
    back: 'Remove the last',
    cancel: 'Cancel',
    help: {
      polygon: 'Click for each corner, and end on the first.',
      freehand: 'Drag a line around the area.',
      corners:
        'Drag a corner, or drag the middle of an edge to make a new one. Right-click removes a corner.',
    },
    keys: 'Keyboard: Enter sets a corner under the cross-hairs, Shift+Enter ends, Delete removes the last.',
    snap: 'Snap to boundaries',
    crossing: 'The line must not cross itself.',
    tooFew: 'An area must have at least three corners.',
    holes: 'The area has holes and cannot be edited here. Delete it, or draw another part.',
    cornerSet: (count) => (count === 1 ? '1 corner set.' : `${count} corners set.`),
    begun: (unit) => `Draw an area for ${unit}.`,
    shares: 'Covered in the drawing (estimate)',
    share: (name, share) => `${name}${NBSP}${share}`,
    moreShares: (count) => `and ${count} others`,
    nobody: 'Nobody in the target group is inside the drawing',
  },
};

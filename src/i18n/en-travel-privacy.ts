import type { Tables } from './tables.ts';

function hostOf(base: string): string {
  return base.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

export const enTravelPrivacy: Tables['travelPrivacy'] = {
  header: {
    sending: (base) => `Coordinates are sent to ${hostOf(base)}`,
    sent: (base) => `Coordinates have been sent to ${hostOf(base)}`,
  },
  sending: (base) =>
    `Journeys are fetched from the routing service ${base}: the coordinates of sites and demand points are sent to it, and nothing else. Everything else is computed in your browser; plans, numbers and choices are not sent anywhere.`,
  sent: (base) =>
    `Since the page was opened, the coordinates of sites and demand points have been sent to the routing service ${base}. Now nothing is sent by itself. Everything else is computed in your browser.`,
  notKept: 'The choice could not be saved in the browser and applies until the page is closed.',
};

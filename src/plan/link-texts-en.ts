import type { LinkTexts } from './link-texts-da.ts';

/** What is wrong with the link of a plan, in English. */
export const englishLinkTexts: LinkTexts = {
  whole:
    'a whole link: some of it has been lost or changed. Ask for the link again, or for the plan as a file',
  characters: (count) => `${count} characters`,
  ofAtMost: (most) => `a link of at most ${most} characters`,
  empty: 'an empty link',
  newer: (version) => `${version} or less: the link was made with a newer version of Dækning`,
  moreBytes: (most) => `more than ${most} bytes`,
  fitting: 'a link with a plan that it can hold',
  notFitting: (count) => `${count} characters that do not fit together`,
  noPlan: 'something other than a plan',
};

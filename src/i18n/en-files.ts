import { formatMoment, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const changes = (count: number): string =>
  count === 0 ? 'no changes' : count === 1 ? '1 change' : `${formatWhole(count)} changes`;

export const enFiles: Tables['files'] = {
  menu: 'Plans and versions',
  close: 'Close',
  unsaved: 'Not saved to file',
  unsavedMeaning: 'The plan has changed since it was last saved to a file',
  kept: (moment) => `The draft was saved in the browser on ${formatMoment(moment)}.`,
  travelLeft:
    'The points have changed, and the journeys applied to the old points. Travel is measured on the built-in road network again.',
  keptNot: 'The plan is unchanged. The draft is saved in the browser at every change.',
  keeping: 'Saving the draft in the browser …',
  keepFailed: 'The draft is not saved in the browser. Save the plan as a file.',
  fileIs: (name) => `File: ${name}`,
  noFile: 'The plan is not in a file.',
  fromExample: 'The plan began as an example and is not in a file.',

  plan: {
    heading: 'This plan',
    name: 'Name of the plan',
    note: 'Remark',
    rename: 'Save name and remark',
    save: 'Save file',
    saveAs: 'Save as …',
    copyLink: 'Copy link',
  },

  link: {
    name: 'The link',
    copied: (characters) =>
      `The link is copied. It holds the whole plan (${formatWhole(characters)} characters). Anyone who gets the link can read the plan.`,
    notCopied: 'The browser could not copy the link. Copy it here:',
    label: 'Link with the whole plan',
    tooLong: (characters, most) =>
      `The plan is too large for a link: it would take ${formatWhole(characters)} characters, and there is room for ${formatWhole(most)}. Save the plan as a file, and send the file.`,
    refusedLead: 'The plan you had open is unchanged.',
  },

  draft: {
    leftTitle: (name) => `You have a draft that is not open: ‘${name}’`,
    leftText: (moment) => `It is from ${formatMoment(moment)} and is found under Plans and versions.`,
    openLeft: 'Open the draft',
    heading: 'Other drafts in this browser',
    lead: 'Drafts from other tabs and links. They are deleted only when you delete them.',
    none: 'No other drafts.',
    about: (moment, steps) => `${formatMoment(moment)}, ${changes(steps)}`,
    open: (name) => `Open the draft ‘${name}’`,
    openShort: 'Open',
    delete: (name) => `Delete the draft ‘${name}’`,
    deleteShort: 'Delete',
    opened: (name) => `The draft ‘${name}’ is open.`,
    deleted: (name) => `The draft ‘${name}’ is deleted.`,
    deleteTitle: (name) => `Delete the draft ‘${name}’?`,
    deleteText: 'It cannot be brought back.',
  },

  aside: {
    heading: 'Damaged drafts',
    lead: 'They could not be read and have been set aside. Save them as files if the content is to be rescued.',
    title: 'A draft in the browser is damaged',
    text: 'It could not be opened and has been set aside; none of it is deleted. Save it as a file if the content is to be rescued.',
    save: 'Save the damaged draft as a file',
    item: (place) => `Damaged draft ${place}`,
    saveItem: (place) => `Save as file: damaged draft ${place}`,
    deleteItem: (place) => `Delete damaged draft ${place}`,
    fileName: 'damaged-draft.json',
    deleteTitle: 'Delete the damaged draft?',
  },

  storage: {
    full: 'The browser has no room for the draft',
    broken: 'The browser cannot save the draft',
    slow: 'The browser is slow to save the draft',
    text: 'The plan is in this tab and is lost if the tab is closed. Save it as a file now.',
    readFailed:
      'Drafts in the browser could not be read. They are not deleted. Save what you are doing now as a file.',
    save: 'Save the plan as a file',
    retry: 'Try again',
    shelfFailed: 'The browser could not save or fetch. Try again, or save the plan as a file.',
  },

  tabs: {
    title: 'The plan is also open in another tab',
    text: 'When it changes in one tab, you are asked in the other. Nothing is overwritten unless you choose it.',
    conflictTitle: 'The plan was changed in another tab',
    behind: 'This tab has no changes that the other tab lacks.',
    bothChanged: 'Both tabs have changes that the other lacks. Both are kept until you choose.',
    unreadable: 'The other tab’s plan cannot be read here.',
    thisTab: 'This tab',
    otherTab: 'The other tab',
    changed: (moment) => `saved on ${formatMoment(moment)}`,
    last: (sentence) => `Latest: ${sentence}`,
    useThis: 'Use this one',
    useOther: 'Use the other',
    keepBoth: 'Keep both',
    usedThis: 'This tab’s plan is chosen.',
    usedOther: 'The other tab’s plan is open here.',
    keptBoth: 'Both plans are kept. This tab goes on in a draft of its own.',
  },

  versions: {
    heading: 'Versions',
    lead: (most) =>
      `Versions are saved in this browser, at most ${formatWhole(most)}. None is deleted by itself.`,
    name: 'Name of the new version',
    keep: 'Save version',
    none: 'There are no versions yet.',
    unreadable: (count) =>
      count === 1
        ? '1 version cannot be read and is not shown.'
        : `${formatWhole(count)} versions cannot be read and are not shown.`,
    noName: 'Write a name for the version.',
    noRoom: (most) =>
      `There are ${formatWhole(most)} versions already. Delete one, or save the plan as a file.`,
    kept: (name) => `The version ‘${name}’ is saved.`,
    restore: (name) => `Restore the version ‘${name}’`,
    restoreShort: 'Restore',
    saveFile: (name) => `Save as file: the version ‘${name}’`,
    saveFileShort: 'Save as file',
    delete: (name) => `Delete the version ‘${name}’`,
    deleteShort: 'Delete',
    restored: (name) => `Version ‘${name}’ restored`,
    deleted: (name) => `The version ‘${name}’ is deleted.`,
    deleteTitle: (name) => `Delete the version ‘${name}’?`,
    deleteText: 'It cannot be brought back.',
    about: (moment, planName) => `${formatMoment(moment)} · ${planName}`,
    notComputed: 'The coverage had not been computed',
  },

  open: {
    title: 'The plan is not saved to a file',
    text: (name) =>
      `‘${name}’ has changes that are not saved to a file. They are lost when another plan is opened.`,
    save: 'Save',
    discard: 'Discard',
    cancel: 'Cancel',
    dropHere: 'Drop the file to open it',
    oneFile: 'Drop one file at a time.',
  },
  delete: { yes: 'Delete', no: 'Cancel' },
};

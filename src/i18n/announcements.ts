import { daAnnouncements } from './da-announcements.ts';
import { localised } from './localised.ts';

export const announcementsWords = localised('announcements', daAnnouncements);

import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { travelPrivacyWords } from '../../i18n/travel-privacy.ts';
import type { TravelDoor } from '../../plan/travel-choice-store.ts';

/** What has left the machine, once something has: in a few words, or in full. */
export function SendingText({
  travel,
  short = false,
}: {
  readonly travel: TravelDoor;
  readonly short?: boolean;
}): ReactElement | null {
  const { sentTo, isSending } = useStore(travel.sending);
  if (sentTo === null) return null;
  const words = short ? travelPrivacyWords.header : travelPrivacyWords;
  return (
    <p className={short ? 'verdict-note' : undefined}>
      {isSending ? words.sending(sentTo) : words.sent(sentTo)}
    </p>
  );
}

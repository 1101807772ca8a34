import type { BadgeEvents } from '@/components/badge/badge';
import type { CardSlot } from './card-slot';
import type { Mount } from './mount';
import type { PartsLoader } from './parts';

/** Where badges ask for a card: its code is loaded when the first one is pointed at, pressed or reached. */
export interface CardDoor {
  events(mount: Mount, step: BadgeEvents['step']): BadgeEvents;
  /** Draws the open card anew, if there is one. */
  refresh(): void;
  close(mount?: Mount): void;
}

export function makeCardDoor(parts: PartsLoader, settle: (promise: Promise<unknown>) => void): CardDoor {
  let under: Mount | null = null;
  const cards = (): CardSlot | undefined => parts.here?.extra.cards;
  /** In the event itself where the code is here. */
  const soon = (work: (cards: CardSlot) => void) => {
    const here = cards();
    if (here !== undefined) work(here);
    else settle(parts.load().then(({ extra }) => work(extra.cards)));
  };
  return {
    events: (mount, step) => ({
      press: (keepFocus) => soon((cards) => cards.press(mount, keepFocus)),
      enter: () => {
        under = mount;
        soon((cards) => under === mount && cards.enter(mount));
      },
      leave: () => {
        under = null;
        cards()?.leave();
      },
      step,
    }),
    refresh: () => cards()?.refresh(),
    close: (mount) => {
      if (mount === undefined || mount === under) under = null;
      cards()?.close(mount);
    },
  };
}

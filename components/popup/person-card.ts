import { openCard } from '@/components/badge/card';
import type { CardView } from '@/components/badge/views';
import { exampleWindow } from '@/components/options/norms/example-window';
import { openPath } from '@/components/ui/open-in-tab';
import type { OwnReader } from '@/components/ui/reader';
import type { Channel, NormVersion, Urgency } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { availabilityAt } from '@/utils/domain/time/availability';
import { letGo, markMet } from '@/utils/domain/waits/end-wait';
import { awayView } from '@/utils/page/away-view';
import { cardView } from '@/utils/page/card-view';
import { expectationOf } from '@/utils/page/expectation';
import { gapLine } from '@/utils/page/gap-line';
import { zoneLine } from '@/utils/page/zone-line';
import { planPath } from '@/utils/platform/plan-path';
import type { Language } from '@/utils/words/languages';
import { personView } from '@/utils/worker/answer-people';
import { waitInCard, waitOn } from './waits/person-wait';
import { type WaitRow, waitRows } from './waits/wait-rows';

/** Whose card it is, and who reads it. */
export interface PersonCard {
  readonly person: Person;
  readonly norms: readonly NormVersion[];
  readonly channel: Channel;
  readonly reader: OwnReader;
  readonly language: Language;
}

const refused = () => Promise.reject(new Error('no thread'));

/** Opens the card that stands beside a name in a page, here of what would be written now, to no thread. */
export function openPersonCard(anchor: HTMLElement, asked: PersonCard): void {
  let chosen: Urgency | undefined;
  let waited: WaitRow | null = null;
  let unfollow = () => {};
  const first = viewOf(asked, chosen, waited);
  if (first === null) return;
  const card = openCard(anchor, first, {
    log: () => {},
    plan: () => openPath(planPath({ people: [asked.person.id] })),
    clock: () => {},
    copy: refused,
    later: refused,
    wait: refused,
    endWait: async (came) => {
      const { key } = waited?.wait ?? {};
      if (key === undefined) return;
      // What changes a wait is loaded with the click alone; the card hears of it as of any other change.
      const { changeWait } = await import('@/utils/store/waits');
      await changeWait(key, (one) => (came ? markMet : letGo)(one, Date.now()));
    },
    choose: (urgency) => {
      chosen = urgency ?? undefined;
      draw();
    },
    away: async (until) => {
      // What changes people is loaded with the click alone.
      const { setAway, undoAway } = await import('@/utils/store/away');
      const { id } = asked.person;
      await (until === null ? undoAway(id, Date.now()) : setAway(id, until, Date.now()));
      card.close();
    },
    closed: (refocus) => {
      unfollow();
      if (refocus) anchor.focus({ preventScroll: true });
    },
  });
  const draw = () => {
    const view = viewOf(asked, chosen, waited);
    if (view !== null) card.show(view);
  };
  unfollow = waitRows.subscribe(
    (found) => {
      waited = waitOn(asked.person.id, found, asked.reader.now);
      draw();
    },
    // Without what is waited for it says all the rest.
    () => {},
  );
  card.focus();
}

function viewOf(
  { person, norms, channel, reader, language }: PersonCard,
  chosen: Urgency | undefined,
  waited: WaitRow | null,
): CardView | null {
  const { now, display } = reader;
  const known = personView(person, norms, now);
  const availability = availabilityAt(known.calendar, now, known.later);
  if (availability === 'beyond') return null;
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const here = { ...reader, voice: { language, dir, browserTag: language, display, pack: {} } } as const;
  const message = { channel, threadId: 'popup', title: '', unanswered: null, others: [] };
  const expectation = expectationOf(known, message, chosen, now);
  const { norm } = expectation;
  const answer = norm === null ? undefined : (exampleWindow(person, norm, now) ?? undefined);
  const { zone } = availability;
  return {
    ...cardView(known, availability, message, expectation, answer, here),
    ...{ others: [], several: null, clockNote: '' },
    zoneNote: zoneLine(known, zone, here),
    gapNote: gapLine(known, zone, here),
    away: awayView(known, zone, here),
    // To begin to wait needs a thread, and stands beside one.
    ...waitInCard(waited, reader),
    ...{ canLog: false, canCopy: false, later: false, canPlan: !person.isMe },
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  };
}

import type { BadgeView, CardView } from '@/components/badge/views';
import { exampleWindow } from '@/components/options/norms/example-window';
import type { Urgency } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { availabilityAt } from '@/utils/domain/time/availability';
import type { Reader } from '@/utils/domain/time/words';
import { badgeView } from '@/utils/page/badge-view';
import { cardView } from '@/utils/page/card-view';
import { expectationOf } from '@/utils/page/expectation';
import type { Language } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { personView } from '@/utils/worker/answer-people';

/** Who tries it: a reader whose clock stands where the slider says. */
export interface SampleReader extends Omit<Reader, 'say'> {
  readonly say: Say<PagesWords>;
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly isDark: boolean;
}

/** An e-mail that is about to be written to one of the invented people. */
const message = { channel: 'e-mail', threadId: 'sample', title: '', unanswered: null, others: [] } as const;

/** What badge and card say of an invented person, made as on the real pages; null where the calendar does not reach. */
export function sampleView(
  person: Person,
  chosen: Urgency | undefined,
  reader: SampleReader,
): { readonly badge: BadgeView; readonly card: CardView } | null {
  const { now, say, language, dir, display, isDark: dark } = reader;
  const known = personView(person, [], now);
  const availability = availabilityAt(known.calendar, now, known.later);
  if (availability === 'beyond') return null;
  const voice = { language, dir, browserTag: language, display, pack: {} };
  const here = { ...reader, say, voice };
  const expectation = expectationOf(known, message, chosen, now);
  const answer =
    expectation.norm === null ? undefined : (exampleWindow(person, expectation.norm, now) ?? undefined);
  const window = answer === undefined ? null : { window: answer.window, isSent: false };
  return {
    badge: { ...badgeView(known, availability, window, here), dark, compact: false, voice },
    // There is no thread to be logged here, and no page whose details could be of use.
    card: {
      ...cardView(known, availability, message, expectation, answer, here),
      others: [],
      steps: [],
      several: null,
      zoneNote: '',
      gapNote: '',
      clockNote: '',
      away: { choices: [], least: '', note: '' },
      wait: { note: '', choices: [] },
      dark,
      later: false,
      canLog: false,
      canPlan: false,
      canCopy: false,
    },
  };
}

import type { CardView } from '@/components/badge/views';
import type { Urgency } from '@/utils/domain/norms/norms';
import { amountText, normText, urgencyWord } from '@/utils/domain/norms/words';
import { initialsOf } from '@/utils/domain/people/initials';
import type { Availability } from '@/utils/domain/time/availability';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { clockText, differenceText, minutesAhead, momentText, stateWord } from '@/utils/domain/time/words';
import type { PersonView, WindowAnswer } from '@/utils/platform/messages';
import type { MessageInView } from '@/utils/sites/site';
import { phrase } from '@/utils/words/phrase';
import { awayText, dayText } from './badge-view';
import type { Expectation } from './expectation';
import type { CardReader } from './page-reader';
import { receiptPieces, receiptRows } from './receipt-view';
import { datesText } from './receipt-words';

/** Advice to wait is worth a line only if there is some time to wait. */
const worthwhile = 30 * 60_000;

/** What a card says. `answer` is undefined while the worker is asked for the window. */
export function cardView(
  person: PersonView,
  availability: Availability,
  message: MessageInView,
  expectation: Expectation,
  answer: WindowAnswer | undefined,
  reader: CardReader,
): Omit<
  CardView,
  | 'dark'
  | 'later'
  | 'others'
  | 'several'
  | 'canLog'
  | 'canPlan'
  | 'steps'
  | 'zoneNote'
  | 'gapNote'
  | 'clockNote'
  | 'byName'
  | 'away'
  | 'wait'
> {
  const { say, voice } = reader;
  const { zone, state } = availability;
  const difference = differenceText(minutesAhead(reader.now, zone, reader.zone), say);
  const receipt = answer?.receipt ?? { stretches: [], dates: [] };
  return {
    name: person.name,
    initials: initialsOf(person.name),
    where: person.place === null ? difference : say('card.both', { first: person.place, second: difference }),
    zone: shownZone(zone),
    state,
    stateWord: state === 'away' ? awayText(availability, reader) : stateWord(state, say),
    clock: clockText(reader.now, zone, reader.display),
    clockDay: dayText(availability, reader),
    ...windowText(message, expectation, answer, reader),
    pieces: receiptPieces(receipt, zone, reader),
    rows: receiptRows(receipt.stretches, reader),
    dates: datesText(receipt.dates, reader.display, say),
    advice: adviceOf(expectation, answer, reader),
    urgency: urgencyOf(message, expectation, say),
    canCopy: expectation.norm !== null,
    say,
    voice: { language: voice.language, dir: voice.dir },
  };
}

function windowText(
  { channel }: MessageInView,
  { norm, urgency, sentAt, isSent }: Expectation,
  answer: WindowAnswer | undefined,
  reader: CardReader,
): Pick<CardView, 'windowTitle' | 'windowTimes' | 'windowNote'> {
  const { say } = reader;
  if (norm === null) return { windowTitle: say('norms.none'), windowTimes: '', windowNote: '' };
  const moment = (at: number) => momentText(at, reader);
  // Of a message that waits, those that matter now have lines of their own: step-lines.ts.
  const steps = ((!isSent && norm.escalation) || []).map((step) =>
    say('card.no-reply-after', { amount: amountText(step, say), what: step.what }),
  );
  const sent = isSent ? [say('card.sent', { moment: moment(sentAt) })] : [];
  const windowNote = [normText(norm, urgency, channel, say), ...sent, ...steps].reduce((first, second) =>
    say('card.both', { first, second }),
  );
  if (answer === undefined) return { windowTitle: say('card.calculating'), windowTimes: '…', windowNote };
  const { opens, due } = answer.window;
  if (due === null) return { windowTitle: say('card.no-hours'), windowTimes: '', windowNote };
  const hasPassed = isSent && due <= reader.now;
  const windowTitle = say(hasPassed ? 'card.window' : isSent ? 'card.expected' : 'card.write-now');
  const windowTimes =
    opens === null || opens >= due
      ? moment(due)
      : say('card.range', { from: moment(opens), to: moment(due) });
  return { windowTitle, windowTimes, windowNote };
}

/** Where the moment goes in the sentence; no text has it. */
const mark = '\u0000';

function adviceOf(
  { isSent, sentAt }: Expectation,
  answer: WindowAnswer | undefined,
  reader: CardReader,
): CardView['advice'] {
  return isSent ? null : waitAdvice('card.advice', answer, sentAt, reader);
}

/** Until when sending can wait, by the window of a message that would be sent at `sentAt` (epoch ms); null where that is not worth a word. */
export function waitAdvice(
  key: 'card.advice' | 'card.advice-more',
  answer: WindowAnswer | undefined,
  sentAt: number,
  reader: CardReader,
): CardView['advice'] {
  const until = answer?.window.sendBefore ?? null;
  if (until === null || until - sentAt < worthwhile) return null;
  const [before = '', after = ''] = reader.say(key, { moment: mark }).split(mark);
  return { before, moment: momentText(until, reader), after };
}

function urgencyOf(
  { threadId }: MessageInView,
  { urgency, read, isChosen }: Expectation,
  say: CardReader['say'],
): CardView['urgency'] {
  return {
    value: urgency,
    read: read.urgency,
    isChosen,
    note: urgencyNote(urgency, read, isChosen, say),
    canChoose: threadId !== null,
  };
}

/** What was chosen and what was read, in one sentence; a doubt in the words is settled by a choice. */
function urgencyNote(
  urgency: Urgency,
  { urgency: read, words: written, doubt }: Expectation['read'],
  isChosen: boolean,
  say: CardReader['say'],
): string {
  const words = written.map((word) => phrase('urgency.quoted', { word }));
  const chosen = urgencyWord(urgency, say);
  if (isChosen && words.length === 0) return say('card.chose', { urgency: chosen });
  const count = words.length;
  if (isChosen)
    return say('card.chose-read', { urgency: chosen, words, count, read: urgencyWord(read, say) });
  const first = count === 0 ? '' : say('card.read-as', { urgency: urgencyWord(read, say), words });
  if (doubt === undefined) return first;
  return first === '' ? say(doubt) : say('card.sentences', { first, second: say(doubt) });
}

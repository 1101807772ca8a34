import type { CardView } from '@/components/badge/views';
import { amountText, normText, urgencyWord } from '@/utils/domain/norms/words';
import type { Availability } from '@/utils/domain/time/availability';
import { clockText, differenceText, minutesAhead, momentText, stateWord } from '@/utils/domain/time/words';
import type { PersonView, WindowAnswer } from '@/utils/platform/messages';
import type { MessageInView } from '@/utils/sites/site';
import { awayText, dayText } from './badge-view';
import type { Expectation } from './expectation';
import type { PageReader } from './page-reader';
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
  reader: PageReader,
): Omit<CardView, 'dark' | 'others' | 'canLog'> {
  const { zone, state } = availability;
  const difference = differenceText(minutesAhead(reader.now, zone, reader.zone), reader.say);
  const stretches = answer?.receipt.stretches ?? [];
  return {
    name: person.name,
    initials: initialsOf(person.name),
    where: [person.place, difference].filter(Boolean).join(' · '),
    zone,
    state,
    stateWord: state === 'away' ? awayText(availability, reader) : stateWord(state, reader.say),
    clock: clockText(reader.now, zone, reader.display),
    clockDay: dayText(availability, reader),
    ...windowText(message, expectation, answer, reader),
    pieces: receiptPieces(stretches, zone, reader),
    rows: receiptRows(stretches, reader),
    dates: datesText(answer?.receipt.dates ?? [], reader.display),
    advice: adviceOf(expectation, answer, reader),
    urgency: urgencyOf(message, expectation, reader.say),
    canCopy: expectation.norm !== null,
    say: reader.say,
  };
}

function windowText(
  { channel }: MessageInView,
  { norm, urgency, sentAt, isSent }: Expectation,
  answer: WindowAnswer | undefined,
  reader: PageReader,
): Pick<CardView, 'windowTitle' | 'windowTimes' | 'windowNote'> {
  if (norm === null) {
    return { windowTitle: 'No reply expected here', windowTimes: '', windowNote: '' };
  }
  const moment = (at: number) => momentText(at, reader);
  const steps = (norm.escalation ?? []).map(
    (step) => ` · no reply after ${amountText(step, reader.say)}: ${step.what}`,
  );
  const sent = isSent ? ` · sent ${moment(sentAt)}` : '';
  const windowNote = [normText(norm, urgency, channel, reader.say), sent, ...steps].join('');
  if (answer === undefined) return { windowTitle: 'Calculating', windowTimes: '…', windowNote };
  const { opens, due } = answer.window;
  if (due === null) {
    return {
      windowTitle: 'No working hours in the next year',
      windowTimes: '',
      windowNote,
    };
  }
  const hasPassed = isSent && due <= reader.now;
  const windowTitle = hasPassed
    ? 'Reply window (your time)'
    : isSent
      ? 'Reply expected (your time)'
      : 'If you write now, expect a reply (your time)';
  const windowTimes = opens === null || opens >= due ? moment(due) : `${moment(opens)} – ${moment(due)}`;
  return { windowTitle, windowTimes, windowNote };
}

function adviceOf(
  { isSent, sentAt }: Expectation,
  answer: WindowAnswer | undefined,
  reader: PageReader,
): CardView['advice'] {
  const until = answer?.window.sendBefore ?? null;
  if (isSent || until === null || until - sentAt < worthwhile) return null;
  return {
    before: 'Sending any time before ',
    moment: momentText(until, reader),
    after: ' (your time) makes no difference to the reply.',
  };
}

function urgencyOf(
  { threadId }: MessageInView,
  { urgency, read, isChosen }: Expectation,
  say: PageReader['say'],
): CardView['urgency'] {
  const words = read.words.map((word) => `“${word}”`).join(', ');
  const source = words === '' ? '' : `Read as ${urgencyWord(read.urgency, say)} from ${words}.`;
  const chosen = isChosen ? 'You chose this urgency.' : '';
  const note = [chosen, source, read.doubt ?? ''].filter(Boolean).join(' ');
  return { value: urgency, read: read.urgency, isChosen, note, canChoose: threadId !== null };
}

/** First letters of the first and last word, of any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}

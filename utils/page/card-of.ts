import type { CardActions, CardView } from '@/components/badge/views';
import type { Urgency } from '@/utils/domain/norms/norms';
import { hintKey, type PersonHint, type PersonOfAccount } from '@/utils/domain/people/hint';
import { availabilityAt } from '@/utils/domain/time/availability';
import { clockText, dayWord } from '@/utils/domain/time/words';
import type {
  PersonOnPage,
  PersonView,
  SeveralQuestion,
  StepOpening,
  StepQuestion,
  WaitEnd,
  WaitWish,
  WindowQuestion,
} from '@/utils/platform/messages';
import { take } from '@/utils/platform/world';
import type { MessageInView, OpenLater, ReadContext, SeveralInView, SiteReader } from '@/utils/sites/site';
import { awayView } from './away-view';
import { cardView, waitAdvice } from './card-view';
import type { clockLine } from './clock-line';
import type { Expectation, expectationOf } from './expectation';
import { gapLine } from './gap-line';
import type { Mount } from './mount';
import type { CardReader } from './page-reader';
import { laterPart } from './part-names';
import type { People } from './people';
import type { makeSeveral } from './several';
import { severalLines, severalSoon } from './several-view';
import type { stepLines } from './step-lines';
import type { WaitHere } from './wait-here';
import { noWait, waitView } from './wait-view';
import type { Windows } from './windows';
import type { zoneLine } from './zone-line';

interface Needs {
  readonly reader: SiteReader;
  readonly people: People;
  readonly windows: Windows;
  readonly expect: typeof expectationOf;
  readonly stepLines: typeof stepLines;
  readonly zoneLine: typeof zoneLine;
  readonly clockLine: typeof clockLine;
  readonly several: ReturnType<typeof makeSeveral>;
  /** When steps with hours of their own can be done; null while the worker is asked. */
  readonly openSteps: (
    person: PersonView,
    steps: readonly StepQuestion[],
    now: number,
  ) => readonly StepOpening[] | null | undefined;
  readonly waits: WaitHere;
  /** Asks the worker for what is missing. */
  readonly ask: () => void;
  readonly now: () => CardReader;
  readonly context: () => ReadContext;
  readonly send: {
    choose(choice: { threadId: string; urgency: Urgency | null }): void;
    log(threadId: string | null | undefined): void;
    plan(question: SeveralQuestion): void;
    details(question: WindowQuestion): Promise<string>;
    clock(person: PersonOnPage): void;
    account(account: PersonOfAccount): Promise<void>;
    away(personId: string, until: string | null): Promise<void>;
    wait(wish: WaitWish): Promise<void>;
    endWait(end: WaitEnd): Promise<void>;
    loadLater(): Promise<void>;
  };
  /** A choice was made: draw what hangs on it. */
  readonly chosen: () => void;
}

/** What the card of a mount says, read from the page at that moment, and what its buttons do. */
export function makeCardOf({
  reader,
  people,
  windows,
  expect,
  stepLines,
  zoneLine,
  clockLine,
  several,
  openSteps,
  waits,
  ask,
  now,
  context,
  send,
  chosen,
}: Needs) {
  const read = (mount: Mount) => {
    const person = mount.hint === null ? null : people.find(mount.hint);
    if (person === null || person === undefined) return null;
    const here = now();
    const availability = availabilityAt(person.calendar, here.now, person.later);
    if (availability === 'beyond') return null;
    const message = reader.messages[mount.spot.id]?.(mount.element, context());
    if (message === undefined) return null;
    const expectation = expect(person, message, people.chosen(message.threadId), here.now);
    return { person, here, availability, message, expectation };
  };

  const view = (mount: Mount): CardView | null => {
    const found = read(mount);
    if (found === null) return null;
    const { person, here, availability, message, expectation } = found;
    const { norm, sentAt, isSent } = expectation;
    const answer = norm === null ? undefined : windows.find(person, norm, sentAt);
    const content = cardView(person, availability, message, expectation, answer, here);
    // In a conversation with one person more can be written while a reply is expected.
    const more = norm !== null && isSent && message.channel === 'direct' && mount.form.readsMessage;
    const advice = more
      ? waitAdvice('card.advice-more', windows.find(person, norm, here.now), here.now, here)
      : content.advice;
    const others = message.others.map((other) => otherText(people, other, here));
    const steps = stepLines(person, expectation, windows, here, (asked) =>
      openSteps(person, asked, here.now),
    );
    const asked = severalOf(mount.hint, message, inThread(mount), expectation);
    const told = several(person, asked, here.now);
    const everyone = told ?? null;
    ask();
    const ahead = aheadOf(mount);
    const zoneNote = zoneLine(person, availability.zone, here);
    return {
      ...content,
      advice,
      others,
      several:
        told === undefined && asked.people.length > 1
          ? severalSoon(here)
          : everyone && severalLines(everyone, expectation.isSent, here),
      // Only where a message to them is written, or may be.
      later: mount.form.readsMessage && availability.state !== 'working',
      steps,
      zoneNote,
      gapNote: gapLine(person, availability.zone, here),
      clockNote: ahead === null ? '' : clockLine(person, availability.zone, ahead, reader.id, here),
      byName: person.byName !== true ? null : mount.hint?.kind === 'name' ? 'name' : 'account',
      wait:
        message.threadId === null
          ? noWait
          : waitView(waits.of(message.threadId, person.id, here.now), person.name, everyone, here),
      away: awayView(person, availability.zone, here),
      dark: mount.dark,
      canLog: mount.form.isInThread || canRead(message.threadId),
      canPlan: true,
    };
  };

  const inThread = (mount: Mount): SeveralInView => {
    try {
      return reader.several?.[mount.spot.id]?.(mount.element, context()) ?? nobody;
    } catch {
      // What cannot be read of the others costs the card nothing.
      return nobody;
    }
  };

  const aheadOf = ({ hint }: Mount) => (hint && reader.clock?.(hint, context())) ?? null;

  // Beside a list no thread is open, or another one; logging from there would keep the wrong thread.
  const openThread = (threadId: string | null) => {
    const read = reader.readThread({ ...context(), threadId });
    return read !== null && (threadId === null || isPartOf(threadId, read.threadId)) ? read : null;
  };
  const canRead = (threadId: string | null) => openThread(threadId) !== null;

  const actions = (mount: Mount): Omit<CardActions, 'closed'> => ({
    log: () => send.log(read(mount)?.message.threadId),
    plan: (isForAll) => {
      const found = read(mount);
      if (found === null) return;
      const { message, expectation } = found;
      const all = isForAll
        ? severalOf(mount.hint, message, inThread(mount), expectation)
        : severalOf(mount.hint, { ...message, others: [] }, nobody, expectation);
      send.plan(all);
    },
    clock: () => {
      const { hint } = mount;
      if (hint !== null) send.clock({ hint, minutesAhead: aheadOf(mount) });
    },
    account: async () => {
      const found = read(mount);
      if (found === null || mount.hint === null) throw new Error('nobody');
      await send.account({ personId: found.person.id, hint: mount.hint });
    },
    copy: async () => {
      const found = read(mount);
      if (found === null || found.expectation.norm === null) throw new Error('no window');
      const { norm, sentAt } = found.expectation;
      const text = await send.details({ personId: found.person.id, norm, sentAt });
      await navigator.clipboard.writeText(text);
    },
    later: async () => {
      const moment = view(mount)?.advice?.moment;
      if (moment === undefined) throw new Error('no time');
      // First of all: the browser allows it for the click itself.
      await navigator.clipboard.writeText(moment);
      try {
        await send.loadLater();
        const threadId = read(mount)?.message.threadId ?? null;
        return (await take<OpenLater>(laterPart)?.(mount.element, threadId, context())) ?? false;
      } catch {
        return false;
      }
    },
    away: async (until) => {
      const found = read(mount);
      if (found === null) throw new Error('nobody');
      await send.away(found.person.id, until);
    },
    wait: async (choice) => {
      const found = read(mount);
      if (found === null || found.message.threadId === null) throw new Error('no thread');
      const { threadId, title } = found.message;
      const want = choice === 'one' || choice === 'first' || choice === 'all' ? choice : Number(choice);
      const question = severalOf(mount.hint, found.message, inThread(mount), found.expectation);
      const permalink = openThread(threadId)?.permalink ?? null;
      await send.wait({ ...question, threadId, title, want, personId: found.person.id, permalink });
    },
    endWait: async (came) => {
      const found = read(mount);
      const threadId = found?.message.threadId ?? null;
      if (found === null || threadId === null) throw new Error('no thread');
      await send.endWait({ threadId, personId: found.person.id, came });
    },
    choose: (urgency) => {
      const threadId = read(mount)?.message.threadId;
      if (threadId === undefined || threadId === null) return;
      people.choose(threadId, urgency);
      send.choose({ threadId, urgency });
      chosen();
    },
  });
  return { view, actions };
}

const nobody: SeveralInView = { people: [], answered: [], groups: [] };

/** Whom the thread of a badge names, the person beside it first. */
function severalOf(
  hint: PersonHint | null,
  { channel, others }: MessageInView,
  { people, answered, groups }: SeveralInView,
  { urgency, sentAt, isSent }: Expectation,
): SeveralQuestion {
  const all = [...(hint === null ? [] : [hint]), ...others, ...people];
  const once = new Map(all.map((one) => [hintKey(one), one]));
  return { people: [...once.values()], answered, groups, channel, urgency, sentAt, isSent };
}

function otherText(people: People, hint: PersonHint, reader: CardReader): string {
  const person = people.find(hint);
  if (person === null || person === undefined) return hint.label;
  const zone = zoneOf(person.calendar, person.zone, reader.now);
  const day = dayWord(reader.now, zone, reader);
  const clock = clockText(reader.now, zone, reader.display);
  const time = day === '' ? clock : reader.say('badge.time', { clock, day });
  return reader.say('card.other', { name: person.name, time });
}

function zoneOf(calendar: Parameters<typeof availabilityAt>[0], home: string, at: number): string {
  const availability = availabilityAt(calendar, at);
  return availability === 'beyond' ? home : availability.zone;
}

/** A message of a conversation has the id of that, with its own behind it. */
const isPartOf = (threadId: string, whole: string): boolean => `${threadId}/`.startsWith(`${whole}/`);

import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import { joinWindows } from '@/utils/domain/norms/several-windows';
import { firstName } from '@/utils/domain/people/first-name';
import type { Availability } from '@/utils/domain/time/availability';
import { momentText } from '@/utils/domain/time/words';
import { timeText } from './badge-view';
import type { CardReader } from './page-reader';

/** Waiting is worth a word only if there is some time to wait. */
const worthwhile = 30 * 60_000;
/** More clocks than these are no line any more. */
const mostClocks = 4;

/** Somebody a message goes to, who is in the people list. */
export interface Recipient {
  readonly name: string;
  readonly availability: Availability;
  /** As if the reader wrote now; null where no reply is expected. */
  readonly window: ReplyWindow | null;
}

/** The sentences for a screen reader, and shorter wordings for less and less room, the longest first. */
export interface RecipientsView {
  readonly label: string;
  readonly wordings: readonly string[];
}

/**
 * `Ananya 22:40, Jonas 17:10 · All can have answered by Tue 04:30 your time · Sending any time before Mon 04:30 changes
 * nothing`. `missing`: names of those who are not in the people list, of whom nothing is guessed; `unnamed`: so many more, of
 * whom not even that is known.
 */
export function recipientsView(
  people: readonly Recipient[],
  missing: readonly string[],
  reader: CardReader,
  unnamed = 0,
): RecipientsView | null {
  const { say } = reader;
  if (people.length === 0) return null;
  const windows = people.flatMap(({ window }) => (window === null ? [] : [window]));
  const all = joinWindows(windows);
  const moment = (at: number) => momentText(at, reader);
  const clocks = people.map(({ name, availability }) =>
    say('badge.clock-of', { name: firstName(name), time: timeText(availability, reader) }),
  );
  const count = windows.length;
  const others = people.length - count + missing.length + unnamed;
  const by =
    all === null
      ? say('norms.none')
      : all.due === null
        ? say('card.no-hours')
        : say(others === 0 ? 'badge.all-by' : 'badge.some-by', { count, moment: moment(all.due) });
  const short =
    all?.due == null
      ? by
      : say(others === 0 ? 'badge.all-short' : 'badge.some-short', {
          count,
          all: count + others,
          moment: moment(all.due),
        });
  const canWait =
    missing.length + unnamed === 0 && all?.sendBefore != null && all.sendBefore - reader.now >= worthwhile;
  const wait = canWait ? [say('badge.any-time', { moment: moment(all.sendBefore ?? 0) })] : [];
  const silent = people.length - count;
  const unasked = silent > 0 && count > 0 ? [say('badge.unasked', { count: silent })] : [];
  const strange = unnamed > 0 ? [say('badge.not-known', { count: unnamed })] : [];
  const unknown = [
    ...(missing.length > 0 ? [say('badge.not-listed', { count: missing.length })] : []),
    ...strange,
  ];
  const clock = clocks.length <= mostClocks ? [say('badge.clocks', { people: clocks })] : [];
  const joined = (...parts: readonly (readonly string[])[]) =>
    parts.flat().reduce((first, second) => say('card.both', { first, second }));
  const named =
    missing.length > 0 ? [say('badge.who-not-listed', { people: missing, count: missing.length })] : [];
  return {
    label: joined([say('badge.clocks', { people: clocks }), by], wait, unasked, named, strange),
    wordings: [
      joined(clock, [by], wait, unasked, unknown),
      joined(clock, [by], unasked, unknown),
      joined([by], wait, unasked, unknown),
      joined([by], unasked, unknown),
      short,
    ],
  };
}

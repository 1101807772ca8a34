import type { Channel, NormVersion } from '@/utils/domain/norms/norms';
import { amountText, channelWord } from '@/utils/domain/norms/words';
import { type AwayReply, awayReply } from '@/utils/domain/own/away-reply';
import type { Person } from '@/utils/domain/people/person';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { zoneCity } from '@/utils/domain/time/shown-zone';
import { clockText, type Display, dateText } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { plainDate } from './plain-date';

export interface AwayAsked {
  readonly me: Person;
  readonly norms: readonly NormVersion[];
  readonly channel: Channel;
  /** The first day back. */
  readonly until: PlainDate;
  /** Epoch ms. */
  readonly now: number;
}

/** What the reader copies to tell others. */
export interface LinesForOthers {
  /** For a status line, which has room for a hundred characters. */
  readonly status: string;
  readonly reply: string;
  /** Whether a time by which they reply is named. */
  readonly hasTime: boolean;
}

/** Pure: the lines of somebody who is away, true for whoever writes now and, in the longer one, up to the time it names. */
export function linesForOthers(asked: AwayAsked, display: Display, say: Say<PagesWords>): LinesForOthers {
  const date = plainDate(asked.until, display);
  const found = attempt(asked);
  if (found === null)
    return {
      status: say('away.status-plain', { date }),
      reply: say('away.reply-plain', { date }),
      hasTime: false,
    };
  const { norm, due, sendBefore, zone } = found;
  // Others read it on other days: always with the date.
  const moment = (at: number) =>
    say('time.moment', { day: dateText(at, zone, display), clock: clockText(at, zone, display) });
  const given = { date, channel: channelWord(asked.channel, say), place: zoneCity(zone) };
  return {
    // Marks around values take room that a status does not have.
    status: say('away.status-text', { ...given, moment: moment(due) }).replace(/[\u2068\u2069]/g, ''),
    reply: say('away.reply-text', {
      ...given,
      ...{ amount: amountText(norm, say), moment: moment(due), until: moment(sendBefore) },
    }),
    hasTime: true,
  };
}

/** A calendar that cannot be computed names no time. */
function attempt({ me, norms, channel, until, now }: AwayAsked): AwayReply | null {
  try {
    return awayReply(me, norms, channel, until, now);
  } catch {
    return null;
  }
}

import { type Phrase, phrase } from '@/utils/words/phrase';
import { listed } from '../../listed';
import type { CalendarPeople } from './calendar-people';

interface Found extends Pick<CalendarPeople, 'own' | 'elsewhere' | 'over' | 'hasSide'> {
  /** Names of people whose calendars show nothing. */
  readonly closed: readonly string[];
  /** Names of people whose calendars have more than is read. */
  readonly cut: readonly string[];
  readonly unread: number;
  /** The account's address. */
  readonly account: string;
}

/** So many names are told; the others are counted. */
const mostNames = 8;

/** What a load could not see, each kind in one sentence, however many people it is about. */
export function remarksOf({ own, elsewhere, over, hasSide, closed, cut, unread, account }: Found): Phrase[] {
  const domain = account.replace(/^.*@/, '');
  const named = (names: readonly string[]) => ({
    count: names.length,
    names: listed(
      names.toSorted((one, other) => (one < other ? -1 : 1)),
      mostNames,
    ),
  });
  const told: readonly (Phrase | null)[] = [
    closed.length === 0 ? null : phrase('calendar.closed', named(closed)),
    cut.length === 0 ? null : phrase('calendar.cut', named(cut)),
    own === null ? phrase('calendar.no-me') : null,
    elsewhere === 0
      ? null
      : hasSide
        ? phrase('calendar.elsewhere', { count: elsewhere, domain })
        : phrase('calendar.own-only', { account }),
    over === 0 ? null : phrase('calendar.over', { count: over }),
    unread === 0 ? null : phrase('calendar.unread', { count: unread }),
  ];
  return told.filter((each) => each !== null);
}

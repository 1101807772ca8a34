import type { OfficePerson } from '../people.ts';
import { ananya, jonas, luis, me, mei, otherTom, team, tom } from '../people.ts';
import { usernameOf } from '../trello-api/ids.ts';

/** A line of a card's feed: a comment, or (`notice`) what Trello says of somebody. */
export interface Action {
  readonly by: OfficePerson;
  /** Minutes before the page's now. */
  readonly ago: number;
  /** In the office's own markup. */
  readonly text?: string;
  readonly notice?: string;
}

export interface Card {
  readonly short: string;
  readonly number: number;
  readonly name: string;
  readonly list: string;
  readonly members: readonly OfficePerson[];
  /** Oldest first; the feed shows the newest first. */
  readonly actions: readonly Action[];
}

const hour = 60;
const day = 24 * hour;

export const lists = ['To do', 'Doing', 'Done'] as const;

export const cards: readonly Card[] = [
  {
    short: 'FrEeZe12',
    number: 12,
    name: 'Freeze before the rollout',
    list: 'Doing',
    members: [tom, mei],
    actions: [
      { by: tom, ago: 2 * day, notice: 'added this card to Doing' },
      {
        by: tom,
        ago: 1 * day + 5 * hour,
        text: 'Do we freeze before or after the EMEA rollout? @jonasweber @meitanaka',
      },
      { by: jonas, ago: 1 * day + 4 * hour, text: 'Before. The rollback stays a single flag then.' },
      {
        by: mei,
        ago: 20 * hour,
        text: 'Before is fine for me:\n\n- `fix/tax-rounding` is reviewed\n- not on a Friday in Osaka',
      },
      { by: otherTom, ago: 10 * hour, text: 'From outside: our own freeze is in the same week.' },
      {
        by: tom,
        ago: 4 * hour,
        text: 'Decision then: **two days before each region**, never on a Friday. See [the plan](https://board.example/plan).',
      },
      { by: ananya, ago: 3 * hour, notice: 'joined this card' },
      { by: me, ago: 2 * hour, text: 'I tell the vendor.' },
    ],
  },
  {
    short: 'NoTeS013',
    number: 13,
    name: 'Move the release notes',
    list: 'To do',
    members: [luis],
    actions: [{ by: luis, ago: 3 * day, notice: 'added this card to To do' }],
  },
  {
    short: 'TrAnS014',
    number: 14,
    name: 'Translate the welcome page',
    list: 'Done',
    members: team.slice(0, 5),
    actions: [],
  },
];

/** `Ana Rao (anarao)`: the namesake's username is of another kind. */
export const usernameAt = (person: OfficePerson): string =>
  person === otherTom ? 'tombecker7' : usernameOf(person.name);

export const titleOf = (person: OfficePerson): string => `${person.name} (${usernameAt(person)})`;

export const cardPath = ({ short, number, name }: Card): string =>
  `/c/${short}/${number}-${name.toLowerCase().replaceAll(' ', '-')}`;

/** An id whose first eight digits are its moment in seconds. */
export const actionId = ({ short }: Card, ms: number, at: number): string => {
  const seconds = Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0');
  const place = short.charCodeAt(0).toString(16).padStart(2, '0');
  return `${seconds}0ff1ce${place}${`${at}`.padStart(8, '0')}`;
};

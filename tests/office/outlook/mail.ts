import { pick } from '../page/number.ts';
import type { OfficePerson } from '../people.ts';
import { ananya, jonas, luis, me, mei, noa, otherTom, priya, strangers, tom } from '../people.ts';

export interface Mail {
  readonly from: OfficePerson;
  readonly to: readonly OfficePerson[];
  readonly cc?: readonly OfficePerson[];
  /** Minutes before the page's now. */
  readonly ago: number;
  /** In the office's own markup. */
  readonly text: string;
  /** The mail that it answers, in a second body. */
  readonly quoted?: string;
  /** Somebody of the own organisation, whom Outlook shows by name alone. */
  readonly isInner?: boolean;
  readonly isDraft?: boolean;
  /** Only sender, time and first words are in the page until it is opened. */
  readonly isCollapsed?: boolean;
  readonly file?: string;
}

export interface Thread {
  /** How tests name it. */
  readonly key: string;
  /** Outlook's own id: base64 with `+` and `/`. */
  readonly id: string;
  readonly subject: string;
  readonly unread: boolean;
  readonly mails: readonly Mail[];
}

const hour = 60;
const day = 24 * hour;
const [helena = tom, marcus = tom] = strangers;

const named: readonly Omit<Thread, 'id'>[] = [
  {
    key: 'rollout',
    subject: 'The freeze before the rollout',
    unread: false,
    mails: [
      {
        from: tom,
        to: [me, jonas, mei],
        ago: 2 * day + 3 * hour,
        isCollapsed: true,
        text: 'Do we freeze the branch **before** or after the EMEA rollout?\n\n- before: two days\n- after: a hotfix branch',
      },
      {
        from: jonas,
        to: [tom, me, mei],
        ago: 2 * day,
        isCollapsed: true,
        text: 'Before. The rollback stays a single flag then.',
      },
      {
        from: mei,
        to: [tom, me, jonas],
        cc: [luis],
        ago: 1 * day + 2 * hour,
        text: 'Before is fine for me. Not on a Friday in Osaka.',
        quoted: 'Do we freeze the branch before or after the EMEA rollout?',
      },
      {
        from: tom,
        to: [me, jonas, mei],
        cc: [luis],
        ago: 3 * hour,
        text: 'Decision then: **freeze two days before each region**, never on a Friday. See [the plan](https://board.example/plan).',
        quoted: 'Before is fine for me. Not on a Friday in Osaka.',
        file: 'plan.pdf',
      },
      { from: me, to: [tom], ago: 20, isDraft: true, text: 'I do agree, and' },
    ],
  },
  {
    key: 'vendor',
    subject: 'Support on the weekend',
    unread: true,
    mails: [
      {
        from: helena,
        to: [me],
        cc: [marcus],
        ago: 5 * hour,
        text: 'Does support cover the weekend of the rollout?',
      },
    ],
  },
  {
    key: 'inner',
    subject: 'Ten minutes for the dates',
    unread: true,
    mails: [
      {
        from: ananya,
        to: [me],
        ago: 6 * hour,
        isInner: true,
        text: 'Do you have ten minutes for the dates?',
      },
    ],
  },
  {
    key: 'namesake',
    subject: 'Our freeze',
    unread: false,
    mails: [
      {
        from: otherTom,
        to: [me],
        ago: 7 * hour,
        isInner: true,
        text: 'From outside: our own freeze is in the same week.',
      },
    ],
  },
  {
    key: 'to-ananya',
    subject: 'The dates once more',
    unread: false,
    mails: [
      { from: me, to: [ananya], ago: 8 * hour, text: 'One week, if Mei agrees.' },
      { from: ananya, to: [me], ago: 7 * hour + 30, text: 'I ask her in her morning.', isInner: true },
    ],
  },
];

const writers = [ananya, jonas, mei, luis, priya, noa, tom];
const subjects = [
  'Notes of Tuesday',
  'The board, again',
  'Leave in December',
  'Two small things',
  'Green on both browsers',
];

/** So many conversations, the newest first: those with a key, and others below. */
export function threadsOf(rows: number): readonly Thread[] {
  const filler = Array.from({ length: Math.max(0, rows - named.length) }, (_, at) => ({
    key: `filler-${at}`,
    subject: pick(subjects, at),
    unread: at % 7 === 0,
    mails: [
      {
        from: pick(writers, at * 3),
        to: [me],
        ago: 9 * hour + at * 77,
        text: 'Looked at it again, nothing surprising.',
      },
    ],
  }));
  return [...named, ...filler].map((thread, at) => ({
    ...thread,
    id: `AQQkADAwATMw+fe/12ca${`${at}`.padStart(4, '0')}AAQAKo+ffice/=`,
  }));
}

/** `Ana Rao<ana@…>`, or the name alone where Outlook keeps the address to itself. */
export const senderText = ({ from, isInner }: Mail): string =>
  isInner ? from.name : `${from.name}<${from.email}>`;

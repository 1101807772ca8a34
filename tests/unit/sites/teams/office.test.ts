// @vitest-environment jsdom

import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import {
  ananya,
  jonas,
  luis,
  me,
  mei,
  noa,
  type OfficePerson,
  otherTom,
  tom,
} from '@/tests/office/people.ts';
import { startTeams } from '@/tests/office/teams/client.ts';
import { conversations } from '@/tests/office/teams/conversations.ts';
import { mriOf } from '@/tests/office/teams/mri.ts';
import { timesOf } from '@/tests/office/teams/times.ts';
import { wordsOf } from '@/tests/office/teams/words.ts';
import { teams } from '@/utils/sites/teams/adapter';

const now = Date.UTC(2026, 10, 30, 18);

/** The office's page as it is drawn, without a browser. */
function drawn(open: string, host: string, thread: number | null = null): string {
  const client = startTeams({
    ...{ now, rows: 50, messages: 60, long: 0, dark: false, lang: 'en', dir: 'ltr', density: 'default' },
    ...{
      words: wordsOf('en'),
      times: timesOf('en', now),
      open,
      keepsChannel: thread !== null,
      growsInline: false,
      host,
    },
  });
  client.pane().show(client.posts());
  const mid = thread === null ? undefined : client.posts()[thread]?.mid;
  if (mid !== undefined) client.thread(mid);
  const html = `<title>${document.title}</title>${client.app.outerHTML}`;
  return html;
}

const work = 'teams.microsoft.com';
const home = 'teams.live.com';
const ids = (host: string, ...people: readonly (OfficePerson | null)[]) =>
  people.map((one) => (one === null ? null : mriOf(one, host)));
const named = (host: string, ...people: readonly OfficePerson[]) => people.map((one) => mriOf(one, host));
const idOf = (key: string) => conversations.find((one) => one.key === key)?.id ?? '';
const unread = [
  { count: 1, why: 'earlier' },
  { count: 2, why: 'unloaded' },
] as const;

const freeze = drawn('launch', work, 1);
const root = /channel-replies-pane-message.*?data-mid="(\d+)"/s.exec(freeze)?.[1] ?? '';

const pages: readonly ContractPage[] = [
  {
    name: 'a chat of five, with a group of messages, a deleted one and a thread of its own',
    html: drawn('dates', work),
    url: `https://${work}/v2/`,
    expect: {
      people: { 'message-author': named(work, ananya, jonas, luis, mei, tom) },
      thread: {
        threadId: idOf('dates'),
        title: 'Rollout dates',
        authors: ids(work, ananya, ananya, ananya, jonas, me, mei, me, me, tom),
        notRead: unread,
      },
    },
    spoiled: 8,
  },
  {
    name: 'the same at home, where the page never says who the reader is',
    html: drawn('dates', home),
    url: `https://${home}/v2/`,
    expect: {
      people: { 'message-author': named(home, ananya, jonas, luis, mei, tom) },
      thread: {
        threadId: idOf('dates'),
        title: 'Rollout dates',
        authors: ids(home, ananya, ananya, ananya, jonas, null, mei, null, null, tom),
        notRead: unread,
      },
    },
    spoiled: 8,
  },
  {
    name: 'a chat of two',
    html: drawn('ananya', work),
    url: `https://${work}/v2/`,
    expect: {
      people: { 'message-author': named(work, ananya, ananya), 'chat-composer': named(work, ananya) },
      thread: {
        threadId: idOf('ananya'),
        title: 'Ananya Rao',
        authors: ids(work, ananya, me, ananya, ananya, me),
        notRead: [{ count: 1, why: 'earlier' }],
      },
    },
    spoiled: 8,
  },
  {
    name: 'a post in its own pane, its channel hidden behind it',
    html: freeze,
    url: `https://${work}/v2/`,
    expect: {
      people: {
        'message-author': named(
          work,
          ...[tom, jonas, mei, luis, tom, ananya, noa, otherTom, tom, mei, jonas, luis, tom, jonas],
        ),
      },
      thread: {
        threadId: `${idOf('launch')}/${root}`,
        title: 'The freeze before the rollout',
        authors: ids(
          work,
          ...[tom, jonas, mei, luis, tom, ananya, noa, otherTom, tom, mei, jonas, tom, me, jonas],
        ),
        notRead: [{ count: 1, why: 'maybe' }],
      },
    },
    spoiled: 8,
  },
];

describeAdapter(teams, pages);

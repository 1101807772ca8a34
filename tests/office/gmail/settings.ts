import { type PageSettings, readSettings } from '../page/settings.ts';

const inboxes = ['default', 'important', 'unread', 'starred', 'priority', 'multiple'] as const;
const panes = ['none', 'vertical', 'horizontal'] as const;
const containers = ['a98', 'UG', 'Bs'] as const;

/** How this mailbox was set up by its owner, and which of Gmail's builds it gets. */
export interface GmailSettings extends PageSettings {
  readonly inbox: (typeof inboxes)[number];
  readonly pane: (typeof panes)[number];
  /** Off: a row for each mail, several with one thread id (facts, InboxSDK #1269). */
  readonly conversations: boolean;
  /** What holds an open thread: since 2023-11-16, for some accounts since then, before (facts 2.3). */
  readonly container: (typeof containers)[number];
  /** A dark frame around a light list: what picture themes do (facts 2.5). */
  readonly darkFrame: boolean;
  /** The key of the thread that this window was popped out for. */
  readonly popped: string | null;
  /** Whether *Send* has the arrow that leads to *Schedule send*. */
  readonly schedule: boolean;
  /** False: the window that was popped out has no `role=main`, as seen in some (facts 2.1). */
  readonly hasMain: boolean;
  /** With the threads that no team's talk has: see odd-threads.ts. */
  readonly odd: boolean;
  /** How long after it was opened a message's head, and then its body, is there, ms each; 0: at once. */
  readonly fill: number;
  /** The message, from 0, whose body never comes; null: there is none. */
  readonly stuck: number | null;
}

/** Reads `?inbox= &pane= &conversations=off &container= &fill= &stuck= &odd=on &main=off &schedule=off &theme=frame &view=btop&th=` besides the shared ones. */
export function readGmailSettings(): GmailSettings {
  const query = new URLSearchParams(location.search);
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((each) => each === query.get(name)) ?? otherwise;
  return {
    ...readSettings(),
    inbox: one('inbox', inboxes, 'default'),
    pane: one('pane', panes, 'none'),
    conversations: query.get('conversations') !== 'off',
    container: one('container', containers, 'a98'),
    darkFrame: query.get('theme') === 'frame',
    schedule: query.get('schedule') !== 'off',
    hasMain: query.get('main') !== 'off',
    odd: query.get('odd') === 'on',
    fill: Number(query.get('fill') ?? 30),
    stuck: query.has('stuck') ? Number(query.get('stuck')) : null,
    popped: query.get('view') === 'btop' ? query.get('th') : null,
  };
}

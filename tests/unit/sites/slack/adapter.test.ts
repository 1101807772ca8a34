import { clientUrl as client, fixture } from '@/tests/fixtures/slack/open';
import { describeAdapter } from '@/tests/kits/site/contract';
import { slack } from '@/utils/sites/slack/adapter';

const root = '1795165500.005459';

/** What a virtual list does on scrolling: the same row shows another message. */
function reuseRow(document: Document): Element {
  const row = document.querySelector('[data-msg-ts="1795165800.005509"]');
  if (row === null) throw new Error('the fixture has no such message');
  row.setAttribute('data-msg-ts', '1795199999.000100');
  return row;
}

describeAdapter(slack, [
  {
    name: 'a channel',
    html: fixture('channel'),
    url: `${client}/C0LAUNCH01`,
    expect: {
      people: { 'message-sender': ['U0DEE00001', 'U0ANA00001', 'U0BEN00001', 'W0CHI00001'] },
      thread: {
        threadId: 'T0ACMEHQ1/C0LAUNCH01',
        title: 'Messages in #launch: After the gap',
        authors: [
          null,
          null,
          'U0DEE00001',
          'U0ANA00001',
          'U0ANA00001',
          'U0BEN00001',
          'U0MIRA0001',
          'U0MIRA0001',
          null,
          null,
          null,
          'W0CHI00001',
        ],
        notRead: [
          { count: 1, why: 'earlier' },
          { count: 1, why: 'later' },
        ],
      },
    },
    reuse: reuseRow,
  },
  {
    name: 'an open thread beside its channel',
    html: fixture('thread'),
    url: `${client}/C0LAUNCH01`,
    expect: {
      people: { 'message-sender': ['U0ANA00001', 'U0BEN00001', 'U0ANA00001', 'U0BEN00001'] },
      thread: {
        threadId: `T0ACMEHQ1/C0LAUNCH01/${root}`,
        title: 'Thread in #launch: Shall we move the launch to Thursday?',
        authors: ['U0ANA00001', 'U0BEN00001', 'U0BEN00001', 'U0MIRA0001', 'U0MIRA0001'],
        notRead: [{ count: 2, why: 'unloaded' }],
      },
    },
  },
  {
    name: 'direct messages',
    html: fixture('direct'),
    url: `${client}/D0CHIDI001`,
    expect: {
      people: {
        'message-sender': ['W0CHI00001'],
        'dm-header': ['W0CHI00001'],
        // By its name alone, as its conversation is open.
        'dm-list': ['W0CHI00001'],
        'member-profile': ['W0CHI00001'],
        'dm-composer': ['W0CHI00001'],
      },
      thread: {
        threadId: 'T0ACMEHQ1/D0CHIDI001',
        title: 'Messages with Chidi Eze: Welcome!',
        authors: ['U0MIRA0001', 'W0CHI00001', 'U0MIRA0001', 'U0MIRA0001'],
        notRead: [{ count: 1, why: 'later' }],
      },
    },
  },
  {
    name: 'the view of all threads',
    html: fixture('threads-view'),
    url: `${client}/threads`,
    expect: {
      people: { 'message-sender': ['U0ANA00001', 'U0BEN00001', 'U0DEE00001'] },
      thread: null,
    },
  },
  {
    name: 'the view of all threads in its older form',
    html: fixture('threads-view-nested'),
    url: `${client}/threads`,
    expect: {
      people: { 'message-sender': ['U0ANA00001', 'U0BEN00001', 'U0DEE00001'] },
      thread: null,
    },
  },
]);

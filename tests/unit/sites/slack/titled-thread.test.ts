import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { readThread } from '@/utils/sites/slack/thread';
import { titledInSlack } from '@/utils/sites/slack/titled-thread';

const open = (edit?: (html: string) => string) => openFixture('thread', 'C0LAUNCH01', edit).context;
const root = '1795165500.005459';

test('the open thread is the one that a decision of it is logged under', () => {
  const context = open();
  const titled = titledInSlack(context);
  expect(titled?.threadId).toBe(readThread(context)?.threadId);
  expect(titled?.threadId).toMatch(/^T0ACMEHQ1\/C0LAUNCH01\/1795165500\.005459$/);
  expect(titled?.title.textContent).toContain('Thread');
});

test.each<[string, (html: string) => string]>([
  [
    'a reply that is of another thread',
    (html) => html.replace(`thread_ts=${root}`, 'thread_ts=1795165000.000100'),
  ],
  [
    'a message of another conversation',
    (html) => html.replace(/(thread_message--root[^>]*data-msg-channel-id=")C0LAUNCH01/, '$1C0OTHER001'),
  ],
  ['no title', (html) => html.replace('data-qa="flexpane-title-container"', '')],
  [
    'no thread open',
    (html) => html.replace('data-qa="threads_flexpane"', '').replace('p-threads_flexpane"', '"'),
  ],
])('%s: no thread is certain', (_, edit) => {
  expect(titledInSlack(open(edit))).toBeNull();
});

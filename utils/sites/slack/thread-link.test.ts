import { expect, test } from 'vitest';
import { slackThreadOf } from './thread-link';

test.each([
  [
    'https://acme.slack.com/archives/C0PLAN/p1765505499805759?thread_ts=1765505400.000100&cid=C0PLAN',
    'C0PLAN/1765505400.000100',
  ],
  [
    'https://acme.enterprise.slack.com/archives/G0PLAN/p1765505499805759?thread_ts=1765505499.805759',
    'G0PLAN/1765505499.805759',
  ],
  ['https://app.slack.com/client/T0ACME/C0PLAN/thread/C0PLAN-1765505400.000100', 'C0PLAN/1765505400.000100'],
])('%s is the link of a thread', (href, thread) => {
  expect(slackThreadOf(href)).toBe(thread);
});

test.each([
  ['a message alone', 'https://acme.slack.com/archives/C0PLAN/p1765505499805759'],
  ['two conversations', 'https://app.slack.com/client/T0ACME/C0PLAN/thread/C0OTHER-1765505400.000100'],
  ['a conversation', 'https://app.slack.com/client/T0ACME/C0PLAN'],
  [
    'another site',
    'https://slack.com.evil.example/archives/C0PLAN/p1765505499805759?thread_ts=1765505400.000100',
  ],
  ['words', 'see the thread'],
  ['nothing', null],
])('%s is none', (_, href) => {
  expect(slackThreadOf(href)).toBeNull();
});

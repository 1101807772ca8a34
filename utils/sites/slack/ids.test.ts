import { expect, test } from 'vitest';
import { isPersonId, isTs, minuteOf, readAvatar, readClientUrl, readPermalink, writePermalink } from './ids';

test('people have U and W ids; bots and Slackbot are nobody to wait for', () => {
  expect(['U0ANA0001', 'W012AB', 'B0BOT0001', 'USLACKBOT', 'S0GROUP', 'u0ana', ''].map(isPersonId)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a message still being sent has no id yet', () => {
  expect([isTs('1765505499.805759'), isTs('1765505499.x00001'), isTs(''), isTs(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the time of a message is its id, floored to the minute', () => {
  expect(minuteOf('1765505499.805759')).toBe(Date.UTC(2025, 11, 12, 2, 11));
  expect(minuteOf('1765505459.999999')).toBe(Date.UTC(2025, 11, 12, 2, 10));
});

test('an avatar tells team and person, a default picture tells nothing', () => {
  expect(readAvatar('https://ca.slack-edge.com/T0ACME-U0ANA-0123456789ab-48')).toEqual({
    team: 'T0ACME',
    user: 'U0ANA',
  });
  expect(readAvatar('https://secure.gravatar.com/avatar/1.jpg')).toBeNull();
  expect(readAvatar('https://evil.example/ca.slack-edge.com/T0ACME-U0ANA-0-48')).toBeNull();
  expect(readAvatar(null)).toBeNull();
});

test('lower-case words in the address are views, not conversations', () => {
  const read = (path: string) => readClientUrl(`https://app.slack.com/client/${path}`);
  expect(read('T0ACME/C0LAUNCH')).toEqual({ team: 'T0ACME', channel: 'C0LAUNCH' });
  expect(read('T0ACME/C0LAUNCH/thread/C0LAUNCH-1765505499.805759').channel).toBe('C0LAUNCH');
  expect(read('T0ACME/threads')).toEqual({ team: 'T0ACME', channel: null });
  expect(read('E0GRID/D0ANA?x=1')).toEqual({ team: 'E0GRID', channel: 'D0ANA' });
  expect(readClientUrl('https://app.slack.com/ssb')).toEqual({ team: null, channel: null });
});

test('permalinks go in and out unchanged', () => {
  for (const href of [
    'https://acme.slack.com/archives/C0LAUNCH/p1765505499805759',
    'https://acme.slack.com/archives/C0LAUNCH/p1765505499805759?thread_ts=1765505400.000100&cid=C0LAUNCH',
    'https://acme.enterprise.slack.com/archives/D0ANA/p1765505499805759',
  ]) {
    const read = readPermalink(href);
    expect(read && writePermalink(read)).toBe(href);
  }
  expect(readPermalink('https://acme.slack.com.evil.example/archives/C1/p1765505499805759')).toBeNull();
});

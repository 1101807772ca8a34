// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';
import { createCompose } from '@/tests/office/outlook/compose.ts';
import type { OutlookSettings } from '@/tests/office/outlook/settings.ts';
import { wordsOf } from '@/tests/office/outlook/words.ts';
import { ananya, me, mei, tom } from '@/tests/office/people.ts';
import { findWritten } from '@/utils/sites/outlook/composers';
import type { ReadContext } from '@/utils/sites/site';

const settings = (chips: OutlookSettings['chips']): OutlookSettings => ({
  ...{ now: 0, rows: 0, messages: 0, long: 0, dark: false, lang: 'en', dir: 'ltr', density: 'default' },
  ...{ words: wordsOf('en'), open: '', build: '2026', chips, recipients: 'name', accounts: 1 },
});
const context = (): ReadContext => ({
  document,
  location: { href: 'https://outlook.office.com/mail/' },
  me: [{ kind: 'email', value: me.email, label: me.name }],
  now: 0,
  language: 'en-US',
});
const written = (isAnswer: boolean, chips: OutlookSettings['chips'] = 'address') => {
  const form = createCompose([tom, me, mei], isAnswer, settings(chips), () => {});
  document.body.append(form);
  return form;
};
const people = () => findWritten(context()).map((one) => one.people.map(({ value }) => value));

beforeEach(() => document.body.replaceChildren());

test('recipients of an answer and of a new mail, each by the address that its label has; never the reader', () => {
  written(true);
  written(false);
  expect(people()).toEqual([
    [tom.email, mei.email],
    [tom.email, mei.email],
  ]);
  expect(
    findWritten(context()).map(({ message, unnamed }) => [message.channel, message.threadId, unnamed]),
  ).toEqual([
    ['e-mail', null, 0],
    ['e-mail', null, 0],
  ]);
});

test('a label without an address names nobody, and is counted', () => {
  written(false, 'presence');
  const [only] = findWritten(context());
  expect([only?.people, only?.unnamed]).toEqual([[], 3]);
});

test('what is typed is no recipient until it is one, and wakes nothing', async () => {
  const form = written(false);
  const changed = vi.fn();
  const stop = findWritten(context())[0]?.follow?.(changed);
  const [field] = form.querySelectorAll('[role="group"] [contenteditable="true"]');
  field?.append(ananya.email);
  await Promise.resolve();
  expect(changed).not.toHaveBeenCalled();
  expect(people()).toEqual([[tom.email, mei.email]]);
  const chip = document.createElement('span');
  chip.className = '_Entity _EType_RECIPIENT_ENTITY';
  chip.setAttribute('aria-label', ananya.email);
  field?.append(chip);
  await Promise.resolve();
  expect(changed).toHaveBeenCalledOnce();
  expect(people()).toEqual([[tom.email, mei.email, ananya.email]]);
  stop?.();
  chip.remove();
  await Promise.resolve();
  expect(changed).toHaveBeenCalledOnce();
});

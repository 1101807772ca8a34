import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { gmail } from '@/utils/sites/gmail/adapter';

const html = readFileSync(new URL('../../../../fixtures/gmail/compose.html', import.meta.url), 'utf8');
const url = 'https://mail.google.com/mail/u/0/#inbox?compose=new';
const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;

describeAdapter(gmail, [
  {
    name: 'a composer over the list',
    html,
    url,
    me,
    expect: { people: { 'compose-recipient': ['ines@team.example', 'oskar@team.example'] }, thread: null },
    reuse: (document) => {
      const chip = document.querySelector('[name="bcc"] .afV');
      if (chip === null) throw new Error('The fixture has nobody in Bcc');
      chip.setAttribute('data-hovercard-id', 'ines@team.example');
      return chip;
    },
  },
]);

test('a recipient is named as in the chip, and the mail as it is being written', () => {
  const { document, context } = openPage(html, url, me);
  const [ines, oskar] = readSpots(gmail, document, context);
  expect(ines?.person.label).toBe('Ines Duarte');
  expect(oskar?.person.label).toBe('oskar@team.example');
  expect(ines?.message).toEqual({
    channel: 'e-mail',
    threadId: null,
    title: '[urgent] Release',
    unanswered: null,
    others: [],
  });
});

test('nothing that is typed in is watched: what is, holds neither body nor subject nor the offered addresses', () => {
  const { document } = openPage(html, url);
  const { names, frames } = gmail.asides?.(document) ?? { names: [], frames: [] };
  expect(names.map((el) => el.closest('[name]')?.getAttribute('name'))).toEqual(['to', 'cc', 'bcc']);
  for (const typed of document.querySelectorAll(
    '[g_editable], [name="subjectbox"], .anm > [role="listbox"]:last-child',
  )) {
    expect(names.some((el) => el.contains(typed) && el !== typed)).toBe(false);
    if (!typed.matches('.agh')) expect([...names, ...frames]).not.toContain(typed);
  }
});

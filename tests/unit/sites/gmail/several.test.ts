import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { gmailReader } from '@/utils/sites/gmail/reader';

const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara' }] as const;

interface Mail {
  readonly from: string;
  readonly to?: readonly string[];
  readonly state?: 'h7' | 'kv';
}

function item({ from, to = [], state = 'h7' }: Mail): string {
  const sender = `<h3><span class="qu"><span class="gD" email="${from}" name="${from}"></span></span></h3>`;
  const hb = to.map((one) => `<span class="g2" email="${one}" name="${one}"></span>`).join();
  const head = `${sender}<span class="g3" title="Nov 20, 2026, 8:15 AM"></span><span class="hb">to ${hb}</span>`;
  return `<div class="${state}" role="listitem"><div class="${state === 'h7' ? 'adn' : 'adf'}">${head}<div class="ii gt"><div class="a3s">Hello</div></div></div></div>`;
}

/** What the card beside `person` knows of everyone in a thread of these mails. */
function severalBeside(person: string, mails: readonly Mail[], around = '') {
  const html = `<html lang="en"><div role="main">${around}<div class="a98 iY"><h2 class="hP" data-legacy-thread-id="18c2f000000000aa">Plan</h2><div role="list">${mails.map(item).join('')}</div></div></div></html>`;
  const { document, context } = openPage(html, 'https://mail.google.com/mail/u/0/#inbox/x', me);
  const el = document.querySelector(`.gD[email="${person}"]`)?.closest('[role="listitem"]');
  const found = el && gmailReader.several?.['message-header']?.(el, context);
  return (
    found && {
      people: found.people.map(({ value }) => value),
      answered: found.answered.map(({ value }) => value),
      groups: found.groups.map(({ kind, value }) => `${kind} ${value}`),
    }
  );
}
const [ines, kofi, yuki, mine] = [
  'ines@team.example',
  'kofi@team.example',
  'yuki@team.example',
  'mara@team.example',
];

test('writers and recipients that the headers show, each once, without me', () => {
  expect(
    severalBeside(ines, [
      { from: ines, to: [mine, yuki] },
      { from: kofi, to: [mine, ines], state: 'kv' },
    ]),
  ).toEqual({
    people: [ines, kofi, yuki],
    answered: [],
    groups: [`list ${mine}`, `list ${yuki}`, `list ${ines}`],
  });
});

test('who wrote after my message that waits has answered; a list is no person', () => {
  const list = 'Ops@lists.team.example';
  const thread = [
    { from: ines, to: [mine, list, 'no-reply@team.example'] },
    { from: yuki, to: [mine] },
    { from: mine, to: [list] },
    { from: kofi, to: [mine] },
  ];
  const found = severalBeside(ines, thread);
  expect(found?.answered).toEqual([kofi]);
  expect(found?.groups).toContain('list ops@lists.team.example');
  expect(found?.people).not.toContain('no-reply@team.example');
  // Kofi has answered himself: nothing waits for him.
  expect(severalBeside(kofi, thread)?.answered).toEqual([]);
});

test('what a mail holds that looks like a header names nobody', () => {
  const fake = '<div class="a3s"><span class="g2" email="eve@evil.example">Eve</span></div>';
  const html = severalBeside(ines, [{ from: ines, to: [mine] }], fake);
  expect(html?.people).toEqual([ines]);
  expect(html?.groups).toEqual([`list ${mine}`]);
});

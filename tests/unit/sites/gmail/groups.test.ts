import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { peopleBySpot, readSpots } from '@/tests/kits/site/spots';
import { gmail } from '@/utils/sites/gmail/adapter';
import { gmailReader } from '@/utils/sites/gmail/reader';

const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const url = 'https://mail.google.com/mail/u/0/#inbox/18c2f000000000aa';
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/gmail/${name}.html`, import.meta.url), 'utf8');
const ines = (shown: string) => (html: string) =>
  html
    .replaceAll('<span>Ines Duarte</span>', `<span>${shown}</span>`)
    .replaceAll('class="gD">Ines Duarte<', `class="gD">${shown}<`);

const peopleIn = (html: string, at = url) => {
  const { document, context } = openPage(html, at, me);
  return peopleBySpot(readSpots(gmail, document, context));
};

describe('mail that a group sent on', () => {
  test.each([
    "'Ines Duarte' via Vendas",
    'Ines Duarte via ines',
    "'Ines Duarte' über Vertrieb",
    "'Ines Duarte' по поручению Продажи",
    'Ines Duarte（販売 経由）',
  ])('header “%s”: no badge, nobody’s words, no participant', (shown) => {
    const html = ines(shown)(fixture('thread'));
    expect(peopleIn(html)).toEqual({});
    const { context } = openPage(html, url, me);
    const capture = gmailReader.readThread(context);
    expect(capture?.messages[0]?.author).toBeNull();
    expect(capture?.participants.map(({ value }) => value)).not.toContain('ines@team.example');
  });

  test.each(['Ines Duarte', 'Ines', 'Ines Duarte via mailer.example', "'Ines Duarte'"])(
    'header “%s”: Ines herself',
    (shown) => {
      const html = ines(shown)(fixture('thread'));
      expect(peopleIn(html)).toEqual({ 'message-header': ['ines@team.example'] });
      const { context } = openPage(html, url, me);
      expect(gmailReader.readThread(context)?.messages[0]?.author?.value).toBe('ines@team.example');
    },
  );

  test('Gmail’s note on the server that carried a mail, beside the sender, changes nothing', () => {
    const html = fixture('thread').replaceAll(
      '<span class="go">',
      '<span class="UszGxc">via mailer.example</span> <span class="go">',
    );
    expect(peopleIn(html)).toEqual({ 'message-header': ['ines@team.example'] });
  });

  const row = (people: string) =>
    `<div role="main"><div gh="tl"><table><tr class="zA" id=":1"><td class="yX"><div class="yW">${people}</div></td><td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span id=":2">Plan</span></div></div></div></td></tr></table></div></div>`;
  const named = (email: string, name: string, shown: string) =>
    `<span class="yP" email="${email}" name="${name}">${shown}</span>`;

  test('a row names the last person who wrote by themselves', () => {
    const group = named('sales@team.example', 'Ines Duarte', "'Ines Duarte' via Sales");
    const kofi = named('kofi@team.example', 'Kofi', 'Kofi');
    expect(peopleIn(row(kofi + group))).toEqual({ 'thread-row': ['kofi@team.example'] });
    expect(peopleIn(row(group))).toEqual({});
    // Named shortly in one place, and as the group's in another.
    const shortly = named('sales@team.example', 'Ines', 'Ines');
    expect(peopleIn(row(`${kofi}${shortly}</div><div class="afn">${group}`))).toEqual({
      'thread-row': ['kofi@team.example'],
    });
  });

  test('a recipient in a composer', () => {
    const chip = (name: string) =>
      `<div role="main"></div><div class="dw"><form><div class="GS"><div class="anm" name="to"><div role="listbox"><div role="option" data-hovercard-id="sales@team.example" data-name="${name}">${name}</div></div></div></div></form></div>`;
    expect(peopleIn(chip("'Ines Duarte' via Sales"))).toEqual({});
    expect(peopleIn(chip('Ines Duarte'))).toEqual({ 'compose-recipient': ['sales@team.example'] });
  });
});

const saved = (name: string) => new URL(`../../../../../shared/cases/pages/${name}.html`, import.meta.url);
if (!existsSync(saved('gmail-via-row')))
  console.log('skipped: no saved cases beside the project (../shared/cases)');
test.skipIf(!existsSync(saved('gmail-via-row')))('saved: a row and a header of a group name nobody', () => {
  const rows = `<div role="main">${readFileSync(saved('gmail-via-row'), 'utf8')}</div>`;
  expect(peopleIn(rows, 'https://mail.google.com/mail/u/0/#inbox')).toEqual({});
  expect(peopleIn(rows.replace("'Francis Tamer' via support", 'Francis Tamer'))).toEqual({
    'thread-row': ['support@team.example'],
  });
  const header = readFileSync(saved('gmail-via-header'), 'utf8');
  expect(peopleIn(header)).toEqual({});
  expect(peopleIn(header.replace("'Francis Tamer' via support", 'Francis Tamer'))).toEqual({
    'message-header': ['support@team.example'],
  });
  const { context } = openPage(header, url);
  expect(gmailReader.readThread(context)).toMatchObject({ messages: [{ author: null }] });
});

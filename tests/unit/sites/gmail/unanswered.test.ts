import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { gmailReader } from '@/utils/sites/gmail/reader';
import type { MessageInView } from '@/utils/sites/site';

const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara' }] as const;

interface Mail {
  readonly from: string;
  readonly at?: string;
  readonly body?: string;
  readonly state?: 'h7' | 'kv' | 'kQ';
  readonly more?: string;
}

function item({ from, at = 'Nov 20, 2026, 8:15 AM', body = 'Hello', state = 'h7', more = '' }: Mail): string {
  const head = `<h3><span class="qu"><span class="gD" email="${from}" name="${from}"></span></span></h3>`;
  const inner = `${head}<span class="g3" title="${at}"></span><div class="ii gt"><div class="a3s">${body}</div></div>`;
  return `<div class="${state}" role="listitem"><div class="adn">${inner}</div>${more}</div>`;
}

/** What the first badge beside `person` is computed from, in a thread of these mails. */
function unansweredBy(person: string, mails: readonly Mail[]): MessageInView['unanswered'] {
  const html = `<html lang="en"><div role="main"><div class="a98 iY"><h2 class="hP" data-legacy-thread-id="18c2f000000000aa">Plan</h2><div role="list">${mails.map(item).join('')}</div></div></div></html>`;
  const { document, context } = openPage(html, 'https://mail.google.com/mail/u/0/#inbox/x', me);
  const el = document.querySelector(`.gD[email="${person}"]`)?.closest('[role="listitem"]');
  return (el && gmailReader.messages['message-header']?.(el, context).unanswered) ?? null;
}

describe('my oldest message that is newer than their last one', () => {
  // Gmail writes times in the browser's zone, so without an offset here too.
  const local = (text: string) => new Date(text).getTime();
  const ines = { from: 'ines@team.example' };
  const mine = { from: 'mara@team.example' };

  test('is the first of two, read to the minute, without its signature', () => {
    const body = '[urgent] Ready?<div class="gmail_signature">-- <br>Mara</div>';
    const found = unansweredBy('ines@team.example', [
      { ...mine, at: 'Nov 17, 2026, 8:15 AM' },
      ines,
      { ...mine, at: 'Nov 20, 2026, 9:15 AM', body },
      { ...mine, at: 'Nov 21, 2026, 9:15 AM' },
    ]);
    expect(found).toEqual({ sentAt: local('2026-11-20T09:15'), text: '[urgent] Ready?' });
  });

  test('has no words that a client quoted, that a header is above, or that were said before', () => {
    const theirs = '[urgent] the depot needs a second key before the ninth of May.';
    const header = 'From: ines@team.example<br>Sent: Friday<br><br>';
    const text = (body: string) =>
      unansweredBy('ines@team.example', [
        { ...ines, body: theirs },
        { ...mine, body },
      ])?.text;
    expect(text(`Fine.<blockquote type="cite">${theirs}</blockquote>`)).toBe('Fine.');
    expect(text(`Fine.<br>${header}${theirs}`)).toBe('Fine.');
    expect(text(`Fine.<br>${theirs}`)).toBe('Fine.');
    expect(text('[urgent] Fine.<br>From: north<br>To: south')).toBe('[urgent] Fine.\nFrom: north\nTo: south');
  });

  test('is none where they wrote last', () => {
    expect(unansweredBy('ines@team.example', [mine, ines])).toBeNull();
  });

  test('stands beside every message of theirs, and does not end when a third person writes', () => {
    const mails = [ines, mine, { from: 'kofi@team.example' }];
    expect(unansweredBy('ines@team.example', mails)?.sentAt).toBe(local('2026-11-20T08:15'));
    expect(unansweredBy('kofi@team.example', mails)).toBeNull();
  });

  test('a collapsed one still has its time', () => {
    expect(unansweredBy('ines@team.example', [ines, { ...mine, state: 'kv' }])).toEqual({
      sentAt: local('2026-11-20T08:15'),
      text: '',
    });
  });

  test.each([
    ['a time that no language writes so', [ines, { ...mine, at: 'scheduled' }]],
    ['a day and month that may be either', [ines, { ...mine, at: '02/03/2026, 8:15' }]],
    ['a time ahead', [ines, { ...mine, at: 'Nov 29, 2026, 8:15 AM' }]],
    ['a later message whose sender the page hides', [ines, mine, { from: '', state: 'kQ' as const }]],
    [
      'a pile that is not in the page',
      [{ ...ines, more: '<div class="adx"><span class="adv">4</span></div>' }, mine],
    ],
  ])('is unknown after %s', (_, mails) => {
    expect(unansweredBy('ines@team.example', mails)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { bodyOf, messageStateOf, senderOf, sentTextOf } from '@/utils/sites/gmail/message-view';

/** The one message of a page. */
function message(inner: string, attributes = 'class="h7"'): Element {
  const html = `<body><div role="list"><div role="listitem" ${attributes}>${inner}</div></div></body>`;
  const item = openPage(html, 'https://mail.google.com/').document.querySelector('[role="listitem"]');
  if (item === null) throw new Error('There is no message.');
  return item;
}

test('whoever is named in the mail itself did not write it, though the name comes first', () => {
  const named =
    '<div class="ii"><div class="a3s"><span class="gD" email="eve@else.example">Eve</span></div></div>';
  const writer = '<span class="gD" email="ines@team.example">Ines</span>';
  expect(senderOf(message(`<div class="adn">${named}${writer}</div>`))?.textContent).toBe('Ines');
  expect(senderOf(message(`<div class="adn">${named}</div>`))).toBeNull();
});

test('an open message is read by its whole header, not by the one that it had before', () => {
  const header = (kind: string, name: string, time: string) =>
    `<div class="${kind}"><span class="gD" email="a@team.example">${name}</span><span class="g3" ${time}></span></div>`;
  const both =
    header('adf', 'I', 'title="short"') + header('adn', 'Ines', 'alt="Mon, Nov 23, 2026, 9:00 AM"');
  expect(senderOf(message(both))?.textContent).toBe('Ines');
  expect(sentTextOf(message(both))).toBe('Mon, Nov 23, 2026, 9:00 AM');
  expect(sentTextOf(message(both, 'class="kv"'))).toBe('short');
});

test('a hidden twin holds a translation: the words are those that are drawn', () => {
  const body = (text: string, style = '') => `<div class="ii"${style}><div class="a3s">${text}</div></div>`;
  const item = message(body('Translated', ' style="display:none"') + body('Written'));
  expect(bodyOf(item)?.textContent).toBe('Written');
});

test.each([
  ['class="kQ h7"', 'piled'],
  ['class="kv" aria-expanded="true"', 'collapsed'],
  ['aria-expanded="true"', 'expanded'],
  ['aria-expanded="false"', 'collapsed'],
  ['', 'expanded'],
])('%s is %s', (attributes, state) => {
  expect(messageStateOf(message('<div class="ii"><div class="a3s">Words</div></div>', attributes))).toBe(
    state,
  );
});

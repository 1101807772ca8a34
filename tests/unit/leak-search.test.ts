import { expect, test } from 'vitest';
import { formsOf } from '../e2e/support/leaks/forms.ts';
import { findLeaks } from '../e2e/support/leaks/search.ts';

const motif = 'Vexilquay';
const address = `${motif}@fernhill.example`;
const text = `The gate of "${motif}" <opens> & closes`;
const hex = (write: (code: string) => string) =>
  [...motif].map((letter) => write(letter.charCodeAt(0).toString(16))).join('');
const base64 = (plain: string) => Buffer.from(plain).toString('base64');

test.each([
  ['as it is', text],
  ['in another case', text.toUpperCase()],
  ['in a query', `q=${encodeURIComponent(address)}`],
  ['in a form', new URLSearchParams({ text, address }).toString()],
  ['percent by percent', hex((code) => `%${code}`)],
  ['twice encoded', encodeURIComponent(hex((code) => `%${code}`))],
  ['as JSON', JSON.stringify({ text })],
  ['as JSON in JSON', JSON.stringify(JSON.stringify({ text }))],
  ['as JSON escapes', hex((code) => `\\u00${code.toUpperCase()}`)],
  ['as HTML', text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)],
  ['as HTML escapes', hex((code) => `&#x${code};`)],
  ['as decimal HTML escapes', [...motif].map((letter) => `&#${letter.charCodeAt(0)};`).join('')],
  ['in hex', Buffer.from(text).toString('hex')],
  ['in UTF-16', Buffer.from(text, 'utf16le').toString('latin1')],
  ['backwards', [...text].reverse().join('')],
  ['in base64', base64(motif)],
  ['in base64, one byte on', base64(`a${text}`)],
  ['in base64, two bytes on', base64(`ab${motif}é`)],
  ['in base64 of a header', base64(`{"sub":"${address}"}`)],
  ['in base64 for URLs', Buffer.from(`~~?${motif}~~?`).toString('base64url')],
  ['in base64 of UTF-16', Buffer.from(`x${motif}`, 'utf16le').toString('base64')],
  ['in a part that a parser quotes', `Unexpected token, ..."ssage": ${motif.repeat(3).slice(4, 24)}"...`],
])('a leak %s is found', (_, said) => {
  const places = { console: `before ${said} after`, title: 'Meantime' };
  expect(findLeaks(places, [motif, 'Otherword']).map(({ place, motif: found }) => [place, found])).toEqual([
    ['console', motif],
  ]);
});

test('a place may hold what it is for, and nothing else', () => {
  const places = { connections: motif, console: motif };
  const found = findLeaks(places, [motif], (place) => place === 'connections');
  expect(found.map(({ place }) => place)).toEqual(['console']);
});

test('other words are no leak', () => {
  expect(findLeaks({ console: base64('Vexil quay, Vexilqua') }, [motif])).toEqual([]);
  expect(() => formsOf('a@b')).toThrow();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { sourceTitle } from '@/utils/domain/decision/source-title';
import type { Language } from '@/utils/words/languages';
import { sayTold } from '@/utils/words/say';

const said = (language: Language, title: string, site: 'gmail' | 'slack' = 'slack') =>
  sayTold(sayOf(language), sourceTitle({ site, title }));

test('a chat’s thread is called in the language of whoever reads it; rows of an earlier version, too', () => {
  expect(said('de', 'Thread in #launch: Shall we ship on Monday?')).toBe(
    'Thread in #launch: Shall we ship on Monday?',
  );
  expect(said('de', 'Thread with Mei Tanaka: Ship: when?')).toBe('Thread mit Mei Tanaka: Ship: when?');
  expect(said('es', 'Messages in #ops')).toBe('Mensajes en #ops');
  expect(said('ja', 'Thread in #launch: 出荷する？')).toBe('#launchのスレッド：出荷する？');
  expect(said('ja', 'Messages')).toBe('メッセージ');
  expect(said('ar', 'Thread')).toBe('محادثة');
});

test('a subject of a mail stays as it was written, and so does what no reader of a chat wrote', () => {
  expect(said('de', 'Thread in the needle', 'gmail')).toBe('Thread in the needle');
  expect(said('de', 'Messages are late')).toBe('Messages are late');
  expect(said('de', 'Threads: three')).toBe('Threads: three');
  expect(said('de', '')).toBe('');
});

test('in English nothing of a stored title changes, whatever it holds', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 30 });
  const begin = fc.constantFrom('Thread', 'Messages', 'Thread in ', 'Messages with ', 'Thread: ', 'Re: ', '');
  fc.assert(
    fc.property(begin, part, fc.constantFrom('', ': '), part, (start, place, colon, words) => {
      const title = `${start}${place}${colon}${words}`;
      expect(said('en', title)).toBe(title);
    }),
  );
});

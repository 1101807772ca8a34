import { describe, expect, test } from 'vitest';
import { parsePageDate } from './locale-date';

const utc = (iso: string): number => Date.parse(`${iso}Z`);
const read = (text: string, language: string, zone = 'UTC') => parsePageDate(text, language, zone);

describe('formats seen on the real pages', () => {
  test.each([
    ['Thu, Dec 4, 2014 at 2:02 PM', 'en', '2014-12-04T14:02'],
    ['Mon, Jun 8, 2020, 1:56 PM', 'en', '2020-06-08T13:56'],
    ['Thu, Mar 2, 2023, 3:05\u202fPM', 'en', '2023-03-02T15:05'],
    ['чт, 26 дек. 2019 г., 22:54', 'ru', '2019-12-26T22:54'],
    ['26 дек. 2019 г., 22:53', 'ru', '2019-12-26T22:53'],
    ['May 6, 2022, 12:55 PM', 'en-US', '2022-05-06T12:55'],
    ['May 6, 2022, 12:55 AM (2 days ago)', 'en-US', '2022-05-06T00:55'],
    ['20 Aug 2025, 13:19', 'en-GB', '2025-08-20T13:19'],
    ['20 Aug 2025, 13:19', 'en', '2025-08-20T13:19'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04T10:08'],
    ['2016年5月4日 下午1:08', 'zh-CN', '2016-05-04T13:08'],
  ])('%s (%s)', (text, language, iso) => {
    expect(read(text, language)).toBe(utc(iso));
  });
});

describe('other languages, as Intl and Gmail write them', () => {
  test.each([
    ['2023年3月2日(木) 15:05', 'ja', '2023-03-02T15:05'],
    ['2023. 3. 2. 오후 3:05', 'ko', '2023-03-02T15:05'],
    ['Do., 2. März 2023, 15:05', 'de', '2023-03-02T15:05'],
    ['02.03.2023, 15:05', 'de', '2023-03-02T15:05'],
    ['jeu. 2 mars 2023, 15:05', 'fr', '2023-03-02T15:05'],
    ['mar. 7 mars 2023 15:05', 'fr', '2023-03-07T15:05'],
    ['mar, 7 mar 2023, 15:05', 'es', '2023-03-07T15:05'],
    ['qui., 2 de mar. de 2023, 15:05', 'pt-BR', '2023-03-02T15:05'],
    ['2 במרץ 2023, 15:05', 'he', '2023-03-02T15:05'],
    ['٢ مارس ٢٠٢٣، ٣:٠٥ م', 'ar-EG', '2023-03-02T15:05'],
    ['Mar 2, 2023, 3:05 PM', 'ja', '2023-03-02T15:05'],
  ])('%s (%s)', (text, language, iso) => {
    expect(read(text, language)).toBe(utc(iso));
  });

  test.each([
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'ru',
    'uk',
    'tr',
    'sv',
    'ja',
    'zh-CN',
    'zh-TW',
    'ko',
    'he',
  ])('reads back every hour and month that Intl writes in %s', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    for (let i = 0; i < 24; i += 1) {
      const at = Date.UTC(2026, i % 12, i + 3, i, 7);
      expect(read(format.format(at), language), format.format(at)).toBe(at);
    }
  });
});

describe('any doubt is null', () => {
  test.each([
    ['02/03/2023, 15:05', 'en', 'day or month'],
    ['Fri, Mar 2, 2023, 3:05 PM', 'en', 'a weekday that contradicts'],
    ['Yesterday, 3:05 PM', 'en', 'relative'],
    ['Mar 2, 3:05 PM', 'en', 'no year'],
    ['Mar 2, 2023', 'en', 'no time'],
    ['Feb 30, 2023, 3:05 PM', 'en', 'no such day'],
    ['Mar 2, 2023, 25:05', 'en', 'no such hour'],
    ['Mar 2, 2023, 15:05 - 16:05', 'en', 'two times'],
    ['Scheduled for Mar 2, 2023, 3:05 PM', 'en', 'unknown words'],
    ['2 มี.ค. 2566 15:05', 'th', 'another calendar'],
    ['', 'en', 'nothing'],
    ['Mar 2, 2023, 3:05 PM', 'not a tag!', 'still English'],
  ])('%s (%s): %s', (text, language, why) => {
    expect(read(text, language)).toBe(why === 'still English' ? utc('2023-03-02T15:05') : null);
  });

  test('a numeric date is read where the weekday or the numbers prove the order', () => {
    expect(read('Thu 02/03/2023, 15:05', 'en')).toBe(utc('2023-03-02T15:05'));
    expect(read('26/03/2023, 15:05', 'en')).toBe(utc('2023-03-26T15:05'));
  });

  test('a time that a clock change repeats or skips is not certain', () => {
    expect(read('Oct 25, 2026, 2:30 AM', 'en', 'Europe/Berlin')).toBeNull();
    expect(read('Mar 29, 2026, 2:30 AM', 'en', 'Europe/Berlin')).toBeNull();
    expect(read('Mar 29, 2026, 3:30 AM', 'en', 'Europe/Berlin')).toBe(utc('2026-03-29T01:30'));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { readDated, writeDated } from './dated-text';

const spans = (text: string, daysInList = false) =>
  inEnglish(readDated(text, daysInList)).entries.map(({ from, to, text: words }) =>
    [from, to, words].join(' ').trim(),
  );

describe('readDated', () => {
  test.each([
    [
      '2026-12-24..2026-12-31 Leave; 2027-01-04: Dentist',
      ['2026-12-24 2026-12-31 Leave', '2027-01-04 2027-01-04 Dentist'],
    ],
    [
      '2026-12-24, 2026-12-25, 2026-12-26',
      ['2026-12-24 2026-12-24', '2026-12-25 2026-12-25', '2026-12-26 2026-12-26'],
    ],
    ['2026-12-24 and 2026-12-31', ['2026-12-24 2026-12-24', '2026-12-31 2026-12-31']],
    [
      '2026-12-25 Christmas, 2026-12-26 Boxing Day',
      ['2026-12-25 2026-12-25 Christmas', '2026-12-26 2026-12-26 Boxing Day'],
    ],
    ['Christmas: 2026-12-25', ['2026-12-25 2026-12-25 Christmas']],
    ['2026-12-25 - Christmas', ['2026-12-25 2026-12-25 Christmas']],
    ['2026-12-25 (Christmas)', ['2026-12-25 2026-12-25 Christmas']],
    ['2027-02-01T12:00 to 2027-02-01T15:00', ['2027-02-01T12:00 2027-02-01T15:00']],
    ['2026-12-24 13:00 - 17:00 Doctor', ['2026-12-24T13:00 2026-12-24T17:00 Doctor']],
    ['24.12.2026 - 31.12.2026 Urlaub', ['2026-12-24 2026-12-31 Urlaub']],
    ['2026/1/5', ['2026-01-05 2026-01-05']],
    ['2026年12月28日〜2027年1月8日 休暇', ['2026-12-28 2027-01-08 休暇']],
  ])('%s', (text, expected) => {
    expect(inEnglish(readDated(text)).problems).toEqual([]);
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    'until',
    'to',
    'till',
    'through',
    'bis',
    'bis zum',
    'au',
    'al',
    'hasta',
    'até',
    'tot',
    '–',
    '-',
    '→',
    '->',
    '..',
    '/',
    '〜',
    'から',
    '至',
  ])('a stretch by %s', (between) => {
    expect(spans(`2026-12-28 ${between} 2027-01-08 Leave`)).toEqual(['2026-12-28 2027-01-08 Leave']);
    expect(spans(`from 2026-12-28 ${between} 2027-01-08`)).toEqual(['2026-12-28 2027-01-08']);
  });

  test('an interval of ISO 8601', () => {
    expect(spans('2026-12-28/2027-01-08')).toEqual(['2026-12-28 2027-01-08']);
  });

  test('two dates with only a space between them are days of a list of holidays, else a question', () => {
    expect(spans('2026-12-25 2026-12-26', true)).toHaveLength(2);
    expect(inEnglish(readDated('2026-12-25 2026-12-26'))).toMatchObject({
      entries: [],
      problems: [expect.any(String)],
    });
  });

  test.each([
    ['2026-12-28 until further notice', '“until further notice”'],
    ['2026-12-28/31', '“/31”'],
    ['2026-12-28 back on 2027-01-08', '“back on 2027-01-08”'],
    ['2026-12-25 Christmas 2026-12-26 Boxing', '“Christmas 2026-12-26 Boxing”'],
    ['2026-12-24..2026-12-26 Leave 2027-01-04 Dentist', '“Leave 2027-01-04 Dentist”'],
    ['2026-12-28 3 days', '“3 days”'],
    ['2026-12-28 Leave until 8 January', '“Leave until 8 January”'],
    ['2026-12-28 - Jan 8', '“- Jan 8”'],
    ['2026-12-28 +3', '“+3”'],
    ['2026-12-24 13:00', '“2026-12-24 13:00”'],
    ['2026-12-28T09:00Z', '“2026-12-28T09:00Z”'],
    ['24.-26.12.2026', '“24.-26.12.2026”'],
  ])('names what it cannot read: %s', (text, piece) => {
    const { entries, problems } = inEnglish(readDated(text));
    expect(entries).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(piece)]);
  });

  test.each(['Christmas', '12/24/2026', 'Dec 24, 2026'])(
    '%s is kept, so that the check of dates tells it',
    (text) => {
      expect(inEnglish(readDated(text)).entries).toEqual([{ from: text, to: text, text: '' }]);
    },
  );
});

test('any words come back with their dates, and are told from further dates', () => {
  const word = fc.constantFrom(
    ...[
      'Leave',
      'to',
      'bis',
      '2026-01-01',
      '24.12.2026',
      '13:00',
      '3 days',
      ',',
      ';',
      '\\',
      '/',
      '..',
      ' ',
      '(',
      ')',
      ':',
      '-',
      '→',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), (words) => {
      const text = words.join('').trim().replace(/\s+/g, ' ');
      const entries = [
        { from: '2026-12-24', to: '2026-12-24', text },
        { from: '2026-12-24', to: '2026-12-26', text },
        { from: '2026-12-24T13:00', to: '2026-12-24T15:00', text },
      ];
      expect(inEnglish(readDated(writeDated(entries)))).toEqual({ entries, problems: [] });
    }),
    { numRuns: 2000 },
  );
});

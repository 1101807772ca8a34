import { describe, expect, test } from 'vitest';
import { fieldName } from '@/utils/roster/field-name';
import { columns } from '@/utils/roster/file/columns';
import { readCsv } from '@/utils/roster/file/csv';
import { readDated } from '@/utils/roster/text/dated-text';
import { readBlocks, readWeek } from '@/utils/roster/text/week-text';
import { zoneSource } from '@/utils/roster/zone-source';
import { languages } from '@/utils/words/languages';
import { sayTold } from '@/utils/words/say';
import { sayOf } from '../../kits/say-of';

const today = '2026-11-29';
/** Without the marks that keep a text of another direction together. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const nineToFive = [['09:00', '17:00']];

describe.each(languages)('what %s tells one to write is read', (language) => {
  const say = sayOf(language);

  test('hours of a week', () => {
    const read = readWeek('whenever');
    const said = read.ok ? '' : bare(say(read.what));
    const [example = ''] = /\S+-\S+ 09:00-17:00; \S+ 10:00-12:00/u.exec(said.replace('。', '。 ')) ?? [];
    const again = readWeek(example.replace(/^.*。/u, ''));
    expect(again).toMatchObject({
      ok: true,
      value: { mon: nineToFive, fri: nineToFive, sat: [['10:00', '12:00']], sun: [] },
    });
  });

  test('hours of a day', () => {
    const read = readBlocks('mornings');
    const said = read.ok ? '' : bare(say(read.what));
    expect(said).toContain('off');
    const [example = ''] = /09:00-12:00 13:00-17:00/.exec(said) ?? [];
    expect(readBlocks(example).ok).toBe(true);
  });

  test.each([
    [true, /2026-12-25 \p{L}+/u],
    [false, /2026-12-24\.\.2026-12-31 \p{L}+/u],
  ])('dates, as holidays: %s', (isHolidays, pattern) => {
    const [problem] = readDated('2026-12-28 until further notice', isHolidays).problems;
    const [example = ''] = pattern.exec(problem === undefined ? '' : bare(say(problem))) ?? [];
    const { entries, problems } = readDated(example, isHolidays);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.text).not.toBe('');
  });

  test('lines to paste', async () => {
    const { rows, problems, notes } = await readCsv(say('transfer.example'), today);
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(rows).toMatchObject([
      { name: 'Ada Fern', zone: 'Asia/Kolkata', week: { mon: nineToFive, sat: [] } },
    ]);
  });
});

describe('columns', () => {
  test('are called otherwise in each language, and in files always the same', () => {
    const named = (language: (typeof languages)[number]) =>
      columns.map((column) => sayTold(sayOf(language), fieldName(column)));
    expect(named('en')).toEqual([...columns]);
    for (const language of languages) expect(new Set(named(language)).size).toBe(columns.length);
    expect(named('de')).toContain('Abwesenheit');
  });

  test('a path in a JSON file is data', () => {
    expect(fieldName('week.mon.0')).toBe('week.mon.0');
  });

  test('what is missing is called as the header must call it', async () => {
    const { problems } = await readCsv('Telefon\n123\n', today);
    expect(problems.map(({ what }) => sayOf('de')(what))).toEqual([
      'Die erste Zeile muss die Spalten nennen; nicht gefunden: name und zone.',
    ]);
  });
});

test('where a zone came from is said in the language of the reader', () => {
  expect(sayTold(sayOf('de'), zoneSource('csv'))).toBe('CSV-Import');
  expect(sayTold(sayOf('ja'), zoneSource('typed'))).toBe('手入力');
});

test('Arabic counts people, lines and questions in its six ways', () => {
  const say = sayOf('ar');
  const counted = [1, 2, 3, 11, 100].map((count) => bare(say('transfer.import-people', { count })));
  expect(counted).toEqual([
    'استيراد شخص واحد',
    'استيراد شخصين',
    'استيراد 3 أشخاص',
    'استيراد 11 شخصًا',
    'استيراد 100 شخص',
  ]);
  const sum = (bad: number, open: number) =>
    bare(say('transfer.sum', { file: 'a.csv', new: 1, changed: 0, same: 0, bad, open }));
  expect(sum(0, 0)).toBe('a.csv: 1 جديد، 0 للتحديث، 0 بلا تغيير. لم يُخزَّن شيء بعد.');
  expect(sum(2, 1)).toContain('بلا تغيير، سطران فيهما مشكلات، سؤال واحد أدناه. ');
  expect(sum(5, 12)).toContain('، 5 سطور فيها مشكلات، 12 سؤالًا أدناه. ');
});

test('of nothing but values, a text in Arabic still runs from right to left', () => {
  const say = sayOf('ar');
  const days = say('people.days-range', { from: 'الاثنين', to: 'الجمعة' });
  // U+2067 says so: inside it there is no letter that would.
  expect(say('people.days-hours', { days, hours: 'x' })).toContain(`\u2067${days}\u2069`);
  expect(say('people.days-hours', { days: 'Mon', hours: 'x' })).toContain('\u2068Mon\u2069');
});

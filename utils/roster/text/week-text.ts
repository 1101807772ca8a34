import { shorten } from '@/utils/domain/text/shorten';
import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { fieldName } from '../field-name';
import { blockOf, type Read, takeBlocks } from './block-text';
import { fullWeek, type ReadWeek } from './full-week';
import { dropMarks } from './marks';
import { fromSource, listSource, rangeSource } from './range-words';
import { readTypedTime } from './time-text';
import { takeDayGroup, weekdayNamed, weekdaySource } from './weekday-names';

const nothing =
  /^(?:off|closed|none|free|frei|geschlossen|fermé|ferme|libre|cerrado|chiuso|folga|vrij|休み|休日|休|-|–|—)(?![\p{L}\p{N}])/iu;
const brief = (text: string) => shorten(text.replace(/\s+/g, ' ').trim(), 40);

/** `09:00-12:00 13:00-17:00` as blocks, `off` as none. Everything in the text is read, or it is told what was not. */
export function readBlocks(text: string): Read<readonly Block[]> {
  const typed = tidy(text);
  if (typed === '' || nothing.exec(typed)?.[0] === typed) return { ok: true, value: [] };
  const { blocks, rest, what } = takeBlocks(typed);
  if (what !== null) return { ok: false, what };
  if (/^[\s,;.]*$/.test(rest)) return { ok: true, value: blocks };
  const said = { text: brief(rest), whole: brief(typed) };
  const isWhole = rest === typed;
  return { ok: false, what: isWhole ? phrase('roster.blocks', said) : phrase('roster.blocks-in', said) };
}

/** Blocks as `readBlocks` reads them back; an overnight one that could be misread gets its mark. */
export function writeBlocks(blocks: readonly Block[]): string {
  if (blocks.length === 0) return 'off';
  const ends = blocks.map(([start, end], index) => {
    const [from, to] = [readTypedTime(start), readTypedTime(end)];
    const before = readTypedTime(blocks[index - 1]?.[1] ?? '00:00')?.minutes ?? 0;
    const isPlain = from !== null && to !== null && blockOf(from, to, before) !== null;
    return `${start}-${end}${isPlain ? '' : '+1'}`;
  });
  return ends.join(' ');
}

const someDays = new RegExp(`^${fromSource}(${weekdaySource})(?:${rangeSource}(${weekdaySource}))?`, 'iu');
const comma = new RegExp(`^${listSource}`, 'iu');

/**
 * `Mon-Fri 09:00-17:00; Sat 10:00-12:00`; days not named are off. Everything is read, or it is told what was not.
 * Hours without days are those of `meant`: the five days on which most of the world works; the preview shows it.
 */
export function readWeek(text: string, meant: readonly Weekday[] = weekdays.slice(0, 5)): Read<Week> {
  const typed = plain(text);
  const week: ReadWeek = {};
  const no = (what: Phrase) => ({ ok: false, what }) as const;
  const notUnderstood = (part: string) =>
    part === typed
      ? no(phrase('roster.week', { text: brief(part) }))
      : no(phrase('roster.week-in', { text: brief(part), whole: brief(typed) }));
  let rest = typed;
  while (!/^[\s,;|/.]*$/.test(rest)) {
    rest = rest.replace(/^[\s,;|/&+.]+/u, '');
    const named = takeDays(rest);
    const taken = takeHours(named.rest.replace(/^[\s:,]+/u, ''));
    if (taken.what !== null) return { ok: false, what: taken.what };
    if (!taken.found) return notUnderstood(named.rest.trim() === '' ? rest : named.rest);
    // Hours before their days (`9-17 Mon-Thu`) are only read where nothing else is in the cell.
    const behind = named.days.length === 0 ? takeDays(taken.rest.replace(/^[\s,:(]+/u, '')) : null;
    const alone =
      behind !== null &&
      behind.days.length > 0 &&
      /^[\s).,;]*$/.test(behind.rest) &&
      Object.keys(week).length === 0;
    if (named.days.length === 0 && Object.keys(week).length > 0) return notUnderstood(rest);
    const days = named.days.length > 0 ? named.days : alone ? behind.days : meant;
    for (const day of days) {
      const both = [...(week[day] ?? []), ...taken.blocks];
      if (week[day] !== undefined && (taken.blocks.length === 0 || overlap(both))) {
        return no(phrase('roster.week-twice', { text: brief(typed), day: fieldName(day) }));
      }
      week[day] = both;
    }
    rest = alone ? '' : taken.rest;
  }
  if (Object.keys(week).length === 0) return no(phrase('roster.no-hours'));
  return { ok: true, value: fullWeek(week) };
}

/** `Mon-Thu` or `Mon, Tue, Sat` as days, in the order of a week; null where the text names none, or more than days. */
export function readDays(text: string): readonly Weekday[] | null {
  const { days, rest } = takeDays(plain(text));
  if (days.length === 0 || !/^[\s,;.]*$/.test(rest)) return null;
  return weekdays.filter((day) => days.includes(day));
}

function takeHours(text: string): {
  found: boolean;
  blocks: readonly Block[];
  rest: string;
  what: Phrase | null;
} {
  const [off] = nothing.exec(text) ?? [];
  if (off !== undefined) return { found: true, blocks: [], rest: text.slice(off.length), what: null };
  const taken = takeBlocks(text);
  return { found: taken.blocks.length > 0, ...taken };
}

function takeDays(text: string): { days: readonly Weekday[]; rest: string } {
  const days: Weekday[] = [];
  let rest = text;
  for (;;) {
    const next = days.length === 0 ? rest : rest.replace(comma, '');
    const group = takeDayGroup(next);
    if (group !== null) {
      days.push(...group.days);
      rest = group.rest;
      continue;
    }
    const [whole, first = '', last] = someDays.exec(next) ?? [];
    const from = whole === undefined ? null : weekdayNamed(first);
    const to = last === undefined ? from : weekdayNamed(last);
    if (whole === undefined || from === null || to === null) return { days, rest };
    const start = weekdays.indexOf(from);
    // `Sun-Thu` runs over the end of the list.
    const count = ((weekdays.indexOf(to) - start + 7) % 7) + 1;
    for (let step = 0; step < count; step += 1) days.push(...weekdays.slice((start + step) % 7).slice(0, 1));
    rest = next.slice(whole.length);
  }
}

function overlap(blocks: readonly Block[]): boolean {
  const sorted = blocks.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted.some(([start], index) => {
    const before = sorted[index - 1];
    return before !== undefined && (before[1] > start || before[1] <= before[0]);
  });
}

const tidy = (text: string) => dropMarks(text.normalize('NFKC'));
/** Without accents, which not everybody types. */
const plain = (text: string) =>
  tidy(text)
    .normalize('NFKD')
    .replace(/\p{M}(?<![\u3099\u309A])/gu, '')
    .normalize('NFKC');

import { shorten } from '@/utils/domain/text/shorten';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { dateSource, isoDate } from './date-text';
import { joinList, splitList } from './list-text';
import { beginsWithRange, fromSource, rangeSource } from './range-words';

/** A range of dates (or date-times) with the words that belong to it; whether the dates exist is not checked yet. */
export interface DatedText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface ReadDated {
  readonly entries: readonly DatedText[];
  /** What nobody could read. */
  readonly problems: readonly Phrase[];
}

const date = new RegExp(dateSource, 'u');
const first = new RegExp(`^${fromSource}(${dateSource})`, 'iu');
const second = new RegExp(
  String.raw`^(?:(\s*\.\.\s*)|(?:${rangeSource}|\s*/\s*)(?:el\s+|am\s+|zum\s+)?)(${dateSource})`,
  'iu',
);
const sameDay = new RegExp(String.raw`^${rangeSource}(\d{1,2}):(\d{2})(?![\d:])`, 'iu');
const nextEntry = new RegExp(
  String.raw`^\s*(?:[,&+、،]|(?:and|und|et|y|e|en)\s)\s*(?=${fromSource}${dateSource})`,
  'iu',
);
const commaEntry = new RegExp(String.raw`[,、،]\s*(?=${dateSource})`, 'u');
/** The words of an entry: behind a space, colon, comma or bracket, and no measure of time or sign. */
const label = /^(?:\s*[:,]\s+|\s+[–—-]\s+|\s+|\s*(?=[([]))(?=[\p{L}("'“„«[\p{Extended_Pictographic}]|\d)/u;
const measure =
  /^\d+(?:[.,]\d+)?\s*(?:days?|d|weeks?|w|months?|hours?|h|tage?|wochen?|monate?|stunden?|jours?|semaines?|d[ií]as?|semanas?|日間|週間)(?![\p{L}])/iu;
const brief = (text: string) => shorten(text.replace(/\s+/g, ' ').trim(), 40);

/**
 * `2026-12-24..2026-12-31 Leave; 2027-01-04 Dentist` as entries. Dates between commas are entries too. Two dates
 * with only a space between them are a list where `daysInList` says so (holidays), else a question. A part without
 * any date is all `from`, so that the check of dates tells what is missing.
 */
export function readDated(text: string, daysInList = false): ReadDated {
  const entries: DatedText[] = [];
  const problems: Phrase[] = [];
  for (const part of splitList(text)) {
    let rest: string | null = part;
    while (rest !== null && rest !== '') {
      const taken = takeEntry(rest, daysInList);
      if ('problem' in taken) {
        const said = { text: brief(taken.problem), whole: brief(part) };
        problems.push(daysInList ? phrase('roster.days-off', said) : phrase('roster.dates', said));
        break;
      }
      entries.push(taken.entry);
      rest = taken.rest;
    }
  }
  return { entries, problems };
}

type Taken = { entry: DatedText; rest: string } | { problem: string };

function takeEntry(part: string, daysInList: boolean): Taken {
  const [whole, typed] = first.exec(part) ?? [];
  if (whole === undefined || typed === undefined) return takeWordsFirst(part);
  const from = isoDate(typed);
  let rest = part.slice(whole.length);
  const [range, dots, end] = second.exec(rest) ?? [];
  const [until, hour, minute] = range === undefined && from.includes('T') ? (sameDay.exec(rest) ?? []) : [];
  const to =
    end !== undefined
      ? isoDate(end)
      : until !== undefined
        ? `${from.slice(0, 11)}${hour?.padStart(2, '0')}:${minute}`
        : from;
  rest = rest.slice((range ?? until ?? '').length);
  if (from.includes('T') && to === from) return { problem: part };
  const next =
    nextEntry.exec(rest)?.[0] ?? (daysInList && /^\s+\d/.test(rest) && first.test(rest.trim()) ? ' ' : null);
  if (rest.trim() === '') return { entry: { from, to, text: '' }, rest: '' };
  if (next !== null) return { entry: { from, to, text: '' }, rest: rest.slice(next.length).trim() };
  const comma = commaEntry.exec(rest);
  const words = comma === null ? rest : rest.slice(0, comma.index);
  const after = comma === null ? '' : rest.slice(comma.index + comma[0].length);
  // Two dots part the dates in our own exports: any words may follow, as long as they hold no other date.
  const isLabel = dots !== undefined ? /^[\s:]/.test(words) : isPlainLabel(words);
  if (!isLabel || date.test(words)) return { problem: words };
  const text =
    dots !== undefined
      ? unescapeLabel(words.replace(/^\s+|^:\s*/, ''))
      : plainLabel(words.replace(label, ''));
  return { entry: { from, to, text }, rest: after };
}

/** Words that hold no second end: neither `until …` nor `3 days`; a dash may part them from the date (`- Christmas`). */
function isPlainLabel(words: string): boolean {
  const dashed = /^\s+[-–—]\s+(?=\p{L}[^\d]*$)/u.exec(words)?.[0] ?? '';
  const rest = words.slice(dashed.length === 0 ? 0 : dashed.length - 1);
  return label.test(rest) && !beginsWithRange(rest) && !measure.test(rest.trim()) && !endInside.test(rest);
}
const endInside = new RegExp(String.raw`(?:${rangeSource})\d{1,2}(?!\d|:\d\d\s*[-–]\s*\d)`, 'iu');

/** `Christmas: 2026-12-25`. */
function takeWordsFirst(part: string): Taken {
  const found = date.exec(part);
  if (found === null) return { entry: { from: part, to: part, text: '' }, rest: '' };
  const words = part.slice(0, found.index);
  const taken = takeEntry(part.slice(found.index), false);
  if (!/[\s:(,–-]$/.test(words) || !/\p{L}/u.test(words) || 'problem' in taken) return { problem: part };
  const { entry, rest } = taken;
  if (entry.text !== '' || rest !== '') return { problem: part };
  return { entry: { ...entry, text: plainLabel(words.replace(/(?<![\s:(,–-])[\s:(,–-]+$/, '')) }, rest: '' };
}

/** The words without brackets around all of them. */
function plainLabel(words: string): string {
  return unescapeLabel((/^\(([^()]*)\)$/.exec(words.trim())?.[1] ?? words).trim());
}

/** A backslash keeps a date in a label, or a time at its beginning, apart from what is read. */
const anyDate = new RegExp(dateSource.replace(String.raw`(?<![\\\d])`, String.raw`(?<!\d)`), 'gu');
const escapedDate = new RegExp(String.raw`\\(?=${dateSource.replace(String.raw`(?<![\\\d])`, '')})`, 'gu');
const timeFirst = /^\\*\d{1,2}:\d{2}/;

function escapeLabel(text: string): string {
  const dates = text.replace(anyDate, (found) => `\\${found}`);
  return timeFirst.test(dates) ? `\\${dates}` : dates;
}

function unescapeLabel(text: string): string {
  const time = text.startsWith('\\') && timeFirst.test(text) ? text.slice(1) : text;
  return time.replace(escapedDate, '').trim();
}

export function writeDated(entries: readonly DatedText[]): string {
  return joinList(
    entries.map(({ from, to, text }) => {
      const words = escapeLabel(text);
      // Words that could be read as the end of a range, or not at all, get the range written out.
      const isPlain = words === '' || (/^\p{L}/u.test(words) && isPlainLabel(` ${words}`));
      const one = from === to && !from.includes('T') && isPlain;
      return `${one ? from : `${from}..${to}`} ${words}`.trim();
    }),
  );
}

import { type CompiledCalendar, entry } from '../time/compiled-calendar.ts';
import { dateOf, msPerMinute } from '../time/plain-date.ts';
import { dayAt, openingFrom, pieceAt } from '../time/search.ts';
import { nextCut } from '../time/stretches.ts';
import { candidateOn, workingDayAfter } from './due.ts';
import type { Norm } from './norms';
import { calendarOf, isCovered } from './reply-window.ts';
import type { Receipt, ReplyWindow, Stretch } from './reply-window.types';
import { skippedReason } from './skipped-reason.ts';

/**
 * How a window came about: stretches that tile [sentAt, due], each counted or skipped with its reason, and for
 * working days the dates counted. Empty where nothing is due; `beyond` where the calendar was not compiled for
 * it (see `replyWindow`). `window` must be the one of the same norm and `sentAt`.
 */
export function receipt(
  compiled: CompiledCalendar,
  norm: Norm,
  sentAt: number,
  window: ReplyWindow,
): Receipt | 'beyond' {
  if (window.due === null) return { stretches: [], dates: [] };
  const sent = Math.ceil(sentAt / msPerMinute);
  const due = window.due / msPerMinute;
  if (!isCovered(compiled, sent, due)) return 'beyond';
  if (norm.unit === 'hours') return { stretches: elapsed(sent, due, norm.amount), dates: [] };
  const calendar = calendarOf(compiled, sent, due);
  if (norm.unit === 'working-hours') {
    return { stretches: tile(calendar, sent, due, () => 'counted'), dates: [] };
  }
  return workingDays(calendar, sent, due, norm.amount);
}

function elapsed(sent: number, due: number, hours: number): Stretch[] {
  const end = sent + Math.round(hours * 60);
  const stretches: Stretch[] = [stretch(sent, end, 'counted')];
  if (end < due) stretches.push(stretch(end, due, 'moved'));
  return stretches;
}

function workingDays(calendar: CompiledCalendar, sent: number, due: number, count: number): Receipt {
  const { days, pieces } = calendar;
  const opens = openingFrom(calendar, sent);
  const start = entry(pieces.day, pieceAt(calendar, opens));
  const last = workingDayAfter(calendar, start, count);
  const counted = days.working.slice(days.worked[start], (days.worked[start] as number) + count);
  const dates = new Set(counted);
  const until = Math.min(due, candidateOn(calendar, start, last, opens));
  const stretches = tile(calendar, sent, due, (from) => {
    const day = dayAt(calendar, from);
    if (dates.has(day) && from < until) return 'counted';
    // A night shift runs on into a date that may not be one of those counted.
    return day <= start || from < entry(days.midnight, counted[0] ?? last) ? 'start-day' : 'moved';
  });
  return { stretches, dates: counted.map((day) => dateOf(calendar.firstDay + day)) };
}

/** Cuts [from, to) at every edge of working time and every midnight, and joins neighbours that say the same. */
function tile(
  calendar: CompiledCalendar,
  from: number,
  to: number,
  workingReason: (from: number) => string,
): Stretch[] {
  const stretches: { from: number; to: number; reason: string }[] = [];
  for (let at = from; at < to; ) {
    const next = Math.min(to, nextCut(calendar, at));
    const works = openingFrom(calendar, at) === at;
    const reason = works ? workingReason(at) : skippedReason(calendar, at, next);
    const last = stretches.at(-1);
    if (last?.reason === reason) last.to = next;
    else stretches.push({ from: at, to: next, reason });
    at = next;
  }
  return stretches.map((piece) => stretch(piece.from, piece.to, piece.reason));
}

function stretch(from: number, to: number, reason: string): Stretch {
  const kind = reason === 'counted' ? 'counted' : 'skipped';
  return { from: from * msPerMinute, to: to * msPerMinute, kind, reason };
}

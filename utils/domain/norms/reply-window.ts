import { endAfter, horizon } from '../time/calendar.ts';
import { type CompiledCalendar, entry, never } from '../time/compiled-calendar.ts';
import { minutesPerDay, msPerMinute } from '../time/plain-date.ts';
import { openingFrom } from '../time/search.ts';
import { dueFrom } from './due.ts';
import type { Norm } from './norms';
import type { ReplyWindow } from './reply-window.types';
import { sendBeforeOf } from './send-before.ts';

/** Blocks of up to two dates before the UTC date of sending can still run. */
const reachBack = 2;

/**
 * The window in which a reply to a message sent at `sentAt` (epoch ms; rounded up to the minute) is due.
 * `beyond`: the answer needs dates that this calendar was not compiled for; `compileFor` makes one that
 * always answers. The norm must be checked (validate.ts).
 */
export function replyWindow(compiled: CompiledCalendar, norm: Norm, sentAt: number): ReplyWindow | 'beyond' {
  const minute = Math.ceil(sentAt / msPerMinute);
  const { settled } = compiled.days;
  const index = Math.floor(minute / minutesPerDay) - compiled.firstDay;
  if (index < reachBack || index >= settled.length) return 'beyond';
  const last = Math.min(index + horizon.after, settled.length - 1);
  const opens = openingFrom(compiled, minute);
  const due = dueFrom(compiled, norm, minute, opens, last);
  // Before `settled` no date beyond the horizon, compiled or not, can change an answer.
  if (due >= (settled[last] as number)) return windowAtHorizon(compiled, norm, minute);
  return {
    opens: opens * msPerMinute,
    due: due * msPerMinute,
    sendBefore: sendBeforeOf(compiled, norm, opens, due, last) * msPerMinute,
  };
}

/** Whether a window from `minute` to `due` (epoch minutes) lies in the dates that were compiled. */
export function isCovered(compiled: CompiledCalendar, minute: number, due: number): boolean {
  const { settled } = compiled.days;
  const first = Math.floor(minute / minutesPerDay) - compiled.firstDay;
  if (first < reachBack || first >= settled.length) return false;
  const last = lastDateFor(compiled, minute);
  return last < settled.length || due < entry(settled, settled.length - 1);
}

/**
 * The calendar in which a window was found: without the dates beyond the horizon where they could matter.
 * Epoch minutes.
 */
export function calendarOf(compiled: CompiledCalendar, minute: number, due: number): CompiledCalendar {
  const { settled } = compiled.days;
  const last = lastDateFor(compiled, minute);
  return last >= settled.length || due < entry(settled, last) ? compiled : endAfter(compiled, last);
}

/** The rare case: the answer lies at the end of the dates that exist, or there is none. */
function windowAtHorizon(compiled: CompiledCalendar, norm: Norm, minute: number): ReplyWindow | 'beyond' {
  const last = lastDateFor(compiled, minute);
  if (last >= compiled.days.settled.length) return 'beyond';
  const ended = endAfter(compiled, last);
  const opens = openingFrom(ended, minute);
  const due = dueFrom(ended, norm, minute, opens, last);
  if (due === never) {
    return { opens: opens === never ? null : opens * msPerMinute, due: null, sendBefore: null };
  }
  const sendBefore = lastWithSameDue(compiled, norm, minute, due);
  if (sendBefore === 'beyond') return 'beyond';
  return { opens: opens * msPerMinute, due: due * msPerMinute, sendBefore: sendBefore * msPerMinute };
}

/** Each send time has its own horizon, so each UTC date of sending is asked by itself until dates no longer matter. */
function lastWithSameDue(
  compiled: CompiledCalendar,
  norm: Norm,
  minute: number,
  due: number,
): number | 'beyond' {
  for (let from = minute; ; ) {
    const last = lastDateFor(compiled, from);
    if (last >= compiled.days.settled.length) return 'beyond';
    const ended = calendarOf(compiled, from, due);
    const opens = openingFrom(ended, from);
    if (dueFrom(ended, norm, from, opens, last) !== due) return from - 1;
    const sendBefore = sendBeforeOf(ended, norm, opens, due, last);
    const midnight = (Math.floor(from / minutesPerDay) + 1) * minutesPerDay;
    if (sendBefore < midnight - 1 || ended === compiled) return sendBefore;
    from = midnight;
  }
}

function lastDateFor(compiled: CompiledCalendar, minute: number): number {
  return Math.floor(minute / minutesPerDay) - compiled.firstDay + horizon.after;
}

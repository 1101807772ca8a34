import { phrase } from '../../words/phrase.ts';
import { isDate, isRecord, isWallTime, listAt, type Report } from '../checks/checks.ts';
import { checkZone } from './zones.ts';

/** Reports what is wrong with time off: dates that exist, from before to, and a time at both ends or at neither. */
export function checkTimeOff(input: unknown, report: Report): void {
  for (const [index, off] of listAt(input, 'timeOff', report).entries()) {
    const field = `timeOff[${index}]`;
    if (!isRecord(off)) {
      report(field, phrase('roster.time-off-parts'));
      continue;
    }
    const from = kindOf(off.from, false);
    const to = kindOf(off.to, true);
    if (from === null) report(`${field}.from`, phrase('roster.time-off-start'));
    if (to === null) report(`${field}.to`, phrase('roster.time-off-end'));
    if (from !== null && to !== null) {
      if (from !== to) report(field, phrase('roster.time-off-ends'));
      else if (String(off.from) > String(off.to)) {
        report(field, phrase('roster.time-off-order'));
      }
    }
    if (typeof off.label !== 'string') report(`${field}.label`, phrase('roster.time-off-label'));
  }
}

export function checkHolidays(input: unknown, report: Report): void {
  for (const [index, holiday] of listAt(input, 'holidays', report).entries()) {
    const field = `holidays[${index}]`;
    const record = isRecord(holiday) ? holiday : {};
    if (!isDate(record.date)) report(`${field}.date`, phrase('roster.holiday-date'));
    if (typeof record.name !== 'string') report(`${field}.name`, phrase('roster.holiday-name'));
  }
}

/** Reports what is wrong with travel; two travels must not share a date. */
export function checkTravel(input: unknown, report: Report): void {
  const seen: { from: string; to: string; number: number }[] = [];
  for (const [index, travel] of listAt(input, 'travel', report).entries()) {
    const field = `travel[${index}]`;
    const record = isRecord(travel) ? travel : {};
    const { from, to } = record;
    const zone = checkZone(record.zone);
    if (!zone.ok) report(`${field}.zone`, zone.what);
    if (!isDate(from)) report(`${field}.from`, phrase('roster.travel-start'));
    if (!isDate(to)) report(`${field}.to`, phrase('roster.travel-end'));
    if (!isDate(from) || !isDate(to)) continue;
    if (from > to) {
      report(field, phrase('roster.travel-order'));
      continue;
    }
    const other = seen.find((earlier) => earlier.from <= to && from <= earlier.to);
    if (other !== undefined) {
      report(field, phrase('roster.travel-shares', other));
    }
    seen.push({ from, to, number: index + 1 });
  }
}

function kindOf(input: unknown, isEnd: boolean): 'date' | 'time' | null {
  if (isDate(input)) return 'date';
  if (typeof input !== 'string' || input[10] !== 'T') return null;
  return isDate(input.slice(0, 10)) && isWallTime(input.slice(11), isEnd) ? 'time' : null;
}

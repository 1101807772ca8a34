import { isDate, isRecord, isWallTime, listAt, type Report } from '../checks/checks.ts';
import { checkZone } from './zones.ts';

/** Reports what is wrong with time off: dates that exist, from before to, and a time at both ends or at neither. */
export function checkTimeOff(input: unknown, report: Report): void {
  for (const [index, off] of listAt(input, 'timeOff', report).entries()) {
    const field = `timeOff[${index}]`;
    if (!isRecord(off)) {
      report(field, 'Give the time off a from, a to and a label.');
      continue;
    }
    const from = kindOf(off.from, false);
    const to = kindOf(off.to, true);
    const form = 'a date such as 2026-12-24, or a date with a time such as 2026-12-24T13:00';
    if (from === null) report(`${field}.from`, `Write the start as ${form}.`);
    if (to === null) report(`${field}.to`, `Write the end as ${form}.`);
    if (from !== null && to !== null) {
      if (from !== to) report(field, 'Give both ends of the time off a time of day, or neither.');
      else if (String(off.from) > String(off.to)) {
        report(field, 'Let the time off end on or after its start.');
      }
    }
    if (typeof off.label !== 'string') report(`${field}.label`, 'Give the time off a label, such as Leave.');
  }
}

export function checkHolidays(input: unknown, report: Report): void {
  for (const [index, holiday] of listAt(input, 'holidays', report).entries()) {
    const field = `holidays[${index}]`;
    const record = isRecord(holiday) ? holiday : {};
    if (!isDate(record.date)) report(`${field}.date`, 'Write the holiday as a date such as 2026-12-25.');
    if (typeof record.name !== 'string') report(`${field}.name`, 'Give the holiday a name.');
  }
}

/** Reports what is wrong with travel; two travels must not share a date. */
export function checkTravel(input: unknown, report: Report): void {
  const seen: { from: string; to: string; field: string }[] = [];
  for (const [index, travel] of listAt(input, 'travel', report).entries()) {
    const field = `travel[${index}]`;
    const record = isRecord(travel) ? travel : {};
    const { from, to } = record;
    const zone = checkZone(record.zone);
    if (!zone.ok) report(`${field}.zone`, zone.what);
    if (!isDate(from))
      report(`${field}.from`, 'Write the first day of the travel as a date such as 2026-12-24.');
    if (!isDate(to)) report(`${field}.to`, 'Write the last day of the travel as a date such as 2026-12-31.');
    if (!isDate(from) || !isDate(to)) continue;
    if (from > to) {
      report(field, 'Let the travel end on or after its first day.');
      continue;
    }
    const other = seen.find((earlier) => earlier.from <= to && from <= earlier.to);
    if (other !== undefined) {
      report(
        field,
        `This travel shares days with ${other.field} (${other.from} to ${other.to}); change one of them.`,
      );
    }
    seen.push({ from, to, field });
  }
}

function kindOf(input: unknown, isEnd: boolean): 'date' | 'time' | null {
  if (isDate(input)) return 'date';
  if (typeof input !== 'string' || input[10] !== 'T') return null;
  return isDate(input.slice(0, 10)) && isWallTime(input.slice(11), isEnd) ? 'time' : null;
}

import { isWallTime } from '@/utils/domain/checks/checks';
import { checkHolidays, checkTimeOff, checkTravel } from '@/utils/domain/time/validate-days';
import { isSaid, type Phrase, phrase } from '@/utils/words/phrase';
import type { HolidayForm, TimeOffForm, TravelForm } from './person-form';
import { short } from './text/address-text';
import { readTypedTime, wallTime } from './text/time-text';

/** Tells what is wrong with one control: `timeOff.0.from`, `timeOff.0.fromTime`, `travel.1.zone`. */
export type TellField = (field: string, what: Phrase) => void;

/**
 * Time off with its times as they are kept, `2026-12-24T13:00`. What is wrong is told at the end that is wrong: where one
 * end alone has a time, at the empty one.
 */
export function readTimeOff(typed: readonly TimeOffForm[], tell: TellField): readonly TimeOffForm[] {
  return typed.map((one, index) => {
    const path = `timeOff.${index}`;
    let isTold = false;
    const tellHere: TellField = (field, what) => {
      isTold = true;
      tell(field, what);
    };
    const read = {
      ...one,
      from: readEnd(one.from, path, 'from', tellHere),
      to: readEnd(one.to, path, 'to', tellHere),
    };
    if (isTold) return read;
    checkTimeOff([read], (field, what) => {
      const part = /\.(\w+)$/.exec(field)?.[1];
      tell(`${path}.${part ?? wrongEnd(read, what)}`, what);
    });
    return read;
  });
}

function wrongEnd({ from, to }: TimeOffForm, what: Phrase): string {
  if (isSaid(what, phrase('roster.time-off-ends'))) return from.includes('T') ? 'toTime' : 'fromTime';
  return from.slice(0, 10) === to.slice(0, 10) ? 'toTime' : 'to';
}

/** `2026-12-24T1 pm` as `2026-12-24T13:00`. */
function readEnd(end: string, path: string, which: 'from' | 'to', tell: TellField): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})?T(.*)$/s.exec(end) ?? [];
  if (end === '' || (time !== undefined && date === undefined)) {
    tell(`${path}.${which}`, phrase(which === 'from' ? 'roster.first-day' : 'roster.last-day'));
  }
  if (time === undefined) return end;
  if (time.trim() === '') return date ?? '';
  const read = readTypedTime(time);
  const text = isWallTime(time, true) ? time : read === null ? null : wallTime(read.minutes);
  if (text === null)
    tell(
      `${path}.${which === 'from' ? 'fromTime' : 'toTime'}`,
      phrase('roster.no-time', { text: short(time) }),
    );
  return `${date ?? ''}T${text ?? time}`;
}

/** Checks holidays; `name` and `date` are told apart. */
export function readHolidays(holidays: readonly HolidayForm[], tell: TellField): void {
  checkHolidays(holidays, (field, what) => {
    const [, index = '0', part] = /\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    const isEmpty = part === 'date' && holidays[Number(index)]?.date === '';
    tell(`holidays.${index}.${part}`, isEmpty ? phrase('roster.holiday-day') : what);
  });
}

/** Checks journeys; of two that share days the later one in the list is told, at the end that reaches into the other. */
export function readTravel(travel: readonly TravelForm[], tell: TellField): void {
  checkTravel(travel, (field, what) => {
    const [, index = '0', part] = /\[(\d+)\](?:\.(\w+))?$/.exec(field) ?? [];
    const one = travel[Number(index)];
    if (part === 'from' && one?.from === '') tell(`travel.${index}.from`, phrase('roster.first-day'));
    else if (part === 'to' && one?.to === '') tell(`travel.${index}.to`, phrase('roster.last-day'));
    else if (part !== undefined) tell(`travel.${index}.${part}`, what);
    else
      tell(
        `travel.${index}.${isSaid(what, phrase('roster.travel-order')) ? 'to' : sharedEnd(one, what)}`,
        what,
      );
  });
}

function sharedEnd(one: TravelForm | undefined, { values }: Phrase): 'from' | 'to' {
  return one !== undefined && one.from < String(values?.from) ? 'to' : 'from';
}

import { phrase } from '@/utils/words/phrase';
import type { RowProblem } from '../source';
import { type ContentLine, contentLines } from './content-lines';
import { contentText } from './content-value';

/** One VEVENT, without its alarms. */
export interface IcsEvent {
  readonly line: number;
  readonly properties: ReadonlyMap<string, readonly ContentLine[]>;
}

export interface IcsFile {
  readonly events: readonly IcsEvent[];
  /** Properties of the calendar itself. */
  readonly calendar: ReadonlyMap<string, string>;
  /** TZID -> the zone that its definition names beside it. */
  readonly locations: ReadonlyMap<string, string>;
  readonly problems: readonly RowProblem[];
}

/** The events of a calendar file, also of several calendars one after the other. */
export function icsEvents(text: string): IcsFile {
  const events: IcsEvent[] = [];
  const calendar = new Map<string, string>();
  const locations = new Map<string, string>();
  const problems: RowProblem[] = [];
  /** Names of what is open, the outermost first. */
  const open: string[] = [];
  let event: { line: number; properties: Map<string, ContentLine[]> } | null = null;
  let zone: string | null = null;
  const leave = () => {
    if (event === null) return;
    problems.push({ line: event.line, field: 'entry', what: phrase('roster.event-open') });
    event = null;
  };
  for (const one of contentLines(text)) {
    const value = one.value.trim().toUpperCase();
    if (one.name === 'BEGIN') {
      // No event holds another: the one before was cut off.
      if (value === 'VEVENT' || value === 'VCALENDAR') {
        leave();
        open.splice(value === 'VEVENT' ? 1 : 0);
      }
      if (value === 'VEVENT') event = { line: one.line, properties: new Map() };
      if (value === 'VTIMEZONE') zone = null;
      open.push(value);
    } else if (one.name === 'END') {
      const at = open.lastIndexOf(value);
      if (at >= 0) open.splice(at);
      if (value === 'VEVENT' && event !== null) {
        events.push(event);
        event = null;
      }
    } else if (open.at(-1) === 'VEVENT' && event !== null) {
      const { properties } = event;
      const known = properties.get(one.name);
      if (known === undefined) properties.set(one.name, [one]);
      else known.push(one);
    } else if (open.at(-1) === 'VTIMEZONE') {
      if (one.name === 'TZID') zone = one.value.trim();
      if (one.name === 'X-LIC-LOCATION' && zone !== null) locations.set(zone, one.value.trim());
    } else if (open.length <= 1 && !calendar.has(one.name)) calendar.set(one.name, contentText(one));
  }
  leave();
  return { events, calendar, locations, problems };
}

/** The text of a property's first line; '' where there is none. */
export function eventText(event: IcsEvent, name: string): string {
  const [line] = event.properties.get(name) ?? [];
  return line === undefined ? '' : contentText(line);
}

import type { NamedOwner, Whose } from '../days/day-off';
import { dropMarksOfName } from '../text/marks';
import { eventText, type IcsEvent } from './ics-events';

const emailIn = /[^\s<>:;,"@]{1,64}@[^\s<>:;,"@]{1,190}/;
/** A meeting of more is nobody's time off. */
const mostNamed = 50;

/**
 * Whom an event names, the likeliest first: a name beside the kind of leave, as HR tools write it (`Ada Fern
 * (Vacation)`, `Vacation - Ada Fern`), who invited, whom the whole file is of, who was invited.
 */
export function whoseIs(event: IcsEvent, file: NamedOwner): Whose {
  const emails = (name: string) =>
    (event.properties.get(name) ?? []).slice(0, mostNamed).flatMap(({ value, params }) => {
      const text = emailIn.exec(value)?.[0] ?? params.get('EMAIL')?.[0] ?? '';
      return text === '' ? [] : [text.toLowerCase()];
    });
  return {
    named: [
      { emails: [], names: namesIn(eventText(event, 'SUMMARY')) },
      { emails: emails('ORGANIZER'), names: [] },
      file,
      { emails: emails('ATTENDEE'), names: [] },
    ],
    isCertain: false,
  };
}

/** Google calls a calendar by its owner's address, Outlook by the name. */
export function whoseFile(calendar: ReadonlyMap<string, string>): NamedOwner {
  const name = dropMarksOfName(calendar.get('X-WR-CALNAME') ?? calendar.get('X-CALNAME') ?? '');
  return emailIn.exec(name)?.[0] === name
    ? { emails: [name.toLowerCase()], names: [] }
    : { emails: [], names: namesIn(name) };
}

/** The whole text, and what stands between brackets, dashes and colons of it. */
function namesIn(text: string): string[] {
  const short = dropMarksOfName(text.slice(0, 200));
  const parts = short.split(/[()[\]:|–—]| - /).map((part) => part.trim());
  return [...new Set([short, ...parts])].filter((part) => part !== '');
}

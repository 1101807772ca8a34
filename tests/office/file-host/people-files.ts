import { datesOf } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { Away, FileSaid } from '../team/said.types';

const people = (): readonly FileSaid[] => teammates.flatMap(({ file }) => (file ? [file] : []));

/** The team's people as a table: name, address, zone. */
export function peopleCsv(): string {
  const rows = people().map(({ name, email, zone }) => [name, email, zone].join(','));
  return `${['Name,Email,Time zone', ...rows].join('\r\n')}\r\n`;
}

/** The same people as a list. */
export function peopleJson(): string {
  return `${JSON.stringify({ people: people().map(({ name, email, zone }) => ({ name, email, zone })) }, null, 2)}\n`;
}

/** When they are away, as an absence calendar gives it out: whole days, of which the last named is the first day back. */
export function timeOffIcs(now: number): string {
  const events = people().flatMap(({ name, email, away }) => (away ? [eventOf(now, name, email, away)] : []));
  const off = { from: 30, to: 31, label: 'Leave' };
  const called = eventOf(now, 'Mei Tanaka', 'mei@fernhill.example', off).replace('CONFIRMED', 'CANCELLED');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fernhill//Absences//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Who is away',
    ...[...events, called].flatMap((event) => event.split('\n')),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(now: number, name: string, email: string, away: Away): string {
  const plain = (date: string) => date.replaceAll('-', '');
  const { from } = datesOf(now, away);
  const { to: back } = datesOf(now, { ...away, to: away.to + 1 });
  return `BEGIN:VEVENT
UID:${email.split('@')[0]}-${plain(from)}@absences.fernhill.example
DTSTAMP:20260105T080000Z
DTSTART;VALUE=DATE:${plain(from)}
DTEND;VALUE=DATE:${plain(back)}
SUMMARY:${name} - ${away.label}
DESCRIPTION:Asked for in the absence tool\\, and confirmed by the manager of the person who is away
STATUS:CONFIRMED
TRANSP:OPAQUE
ATTENDEE;CN="${name}";PARTSTAT=ACCEPTED:mailto:${email}
END:VEVENT`;
}

/** No line is longer than 75 bytes; the next one goes on after a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

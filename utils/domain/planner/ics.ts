/** What is written of a meeting. */
export interface Meeting {
  /** Epoch ms, on whole minutes. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** Lines with `\n` between them; may be empty. */
  readonly description: string;
}

/** A line has at most so many octets, its break not counted. */
const most = 75;

/**
 * A meeting as an iCalendar file (RFC 5545), in UTC so that no zone has to be described. Nobody is invited by it: it
 * holds no address. `uid` is its name among all events of the world; `now` in epoch ms.
 */
export function icsOf({ from, to, title, description }: Meeting, uid: string, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meantime//Meantime//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART:${utcStamp(from)}`,
    `DTEND:${utcStamp(to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20261203T143000Z`; epoch ms. */
export function utcStamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Section 3.3.11; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\t' ? sign : ''));
}

/** Section 3.1: broken before more than 75 octets, never within a character; what goes on begins with a space. */
function folded(line: string): string {
  let room = most;
  let text = '';
  for (const sign of line) {
    const length = octetsOf(sign);
    if (length > room) {
      text += '\r\n ';
      room = most - 1;
    }
    text += sign;
    room -= length;
  }
  return text;
}

/** Of a character in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

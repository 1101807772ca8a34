/** A line of a list, in whatever it is written. */
export interface Row {
  readonly name: string;
  readonly email?: string;
  readonly zone?: string;
  /** A day off, as somebody typed it. */
  readonly off?: string;
}

const head = ['name', 'email', 'zone', 'time off'];
const cellsOf = ({ name, email = '', zone = 'UTC', off = '' }: Row) => [name, email, zone, off];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const csvOf = (rows: readonly Row[]): string =>
  [head, ...rows.map(cellsOf)].map((cells) => cells.map(quoted).join(',')).join('\n');

export const jsonOf = (rows: readonly Row[]): string =>
  JSON.stringify(
    rows.map(({ name, email = '', zone = 'UTC', off }) => ({
      name,
      email,
      zone,
      ...(off === undefined ? {} : { timeOff: [{ from: off, to: off }] }),
    })),
    null,
    1,
  );

export const vcardOf = (rows: readonly Row[]): string =>
  rows
    .map(({ name, email, zone = 'UTC' }) => {
      const mail = email === undefined ? [] : [`EMAIL:${email}`];
      return ['BEGIN:VCARD', `FN:${name}`, ...mail, `TZ:${zone}`, 'END:VCARD\n'].join('\n');
    })
    .join('');

const bars = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A handbook page with norms and people, as `writeHandbook` has it. */
export const pageOf = (rows: readonly Row[]): string =>
  [
    '| Message | Urgent | Standard | Non-urgent | No reply needed |\n|---|---|---|---|---|',
    '| E-mail | 3 hours | 24 hours | 48 hours | no reply expected |\n',
    '| Name | Time zone | E-mail |\n|---|---|---|',
    ...rows.map(({ name, email = '', zone = 'UTC' }) => bars([name, zone, email])),
  ].join('\n');

export const sheetOf = (rows: readonly Row[]): readonly (readonly string[])[] => [head, ...rows.map(cellsOf)];

const property = (id: string, type: string, value: unknown) => ({ id, type, [type]: value });

/** Rows of a Notion database, as its API gives them. */
export const notionOf = (rows: readonly Row[]): readonly unknown[] =>
  rows.map(({ name, email = '', zone = 'UTC', off }, at) => ({
    object: 'page',
    id: `page-${at}`,
    properties: {
      Name: property('title', 'title', [{ plain_text: name }]),
      Mail: property('mail', 'email', email),
      Zone: property('zone', 'rich_text', [{ plain_text: zone }]),
      Off: property('off', 'date', off === undefined ? null : { start: off, end: null }),
    },
  }));

export const notionMapping = {
  name: { id: 'title', name: 'Name', type: 'title' },
  email: { id: 'mail', name: 'Mail', type: 'email' },
  zone: { id: 'zone', name: 'Zone', type: 'rich_text' },
  timeOff: { id: 'off', name: 'Off', type: 'date' },
} as const;

/** A calendar with a day off of Ada's; `more` are lines of its event. */
export const icsOf = (summary: string, more = ''): string =>
  [
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nORGANIZER:mailto:ada@fern.example',
    `SUMMARY:${summary}\nDTSTART;VALUE=DATE:20261224\n${more}END:VEVENT\nEND:VCALENDAR\n`,
  ].join('\n');

/** A table of days off, one of them Ada's. */
export const daysOf = (label: string): string =>
  `name,from,to,type\nAda Fern,2026-12-24,2026-12-24,${label}\n`;

import type { Column } from '../file/columns';
import { readZone } from '../zones/read-zone';
import type { ContentLine } from './content-lines';
import { contentParts, contentText } from './content-value';

/** A card as a line of a table, and the names of what was not read of it. */
export interface CardCells {
  /** The names of the groups that it is in. */
  readonly categories: readonly string[];
  readonly cells: ReadonlyMap<Column, readonly string[]>;
  readonly unread: readonly string[];
  /** Why nobody would answer by it: `org`, `group`; null for people. */
  readonly gone: string | null;
}

/** Says nothing of a person, or what is read elsewhere. */
const silent =
  /^(?:BEGIN|END|VERSION|PRODID|REV|UID|KIND|SOURCE|XML|CLASS|MAILER|PROFILE|SORT-STRING|CLIENTPIDMAP|CATEGORIES|X-.*)$/;
/** What Google Contacts writes there of every contact, or of a star. */
const labels = /^\*?\s*(?:my\s*contacts|starred)$/i;
const isAddress = /^[^\s@]+@[^\s@]+$/;

/**
 * What of a card is read, by our columns. Telephone numbers, photos and streets are nobody's business here; of a postal
 * address the town and the country serve to find the zone and are not kept.
 */
export function cellsOfCard(lines: readonly ContentLine[]): CardCells {
  const cells = new Map<Column, string[]>();
  const unread: string[] = [];
  const put = (column: Column, ...texts: string[]) => {
    const filled = texts.filter((text) => text !== '');
    const known = cells.get(column);
    if (known === undefined) cells.set(column, filled);
    else for (const text of filled) known.push(text);
  };
  const categories: string[] = [];
  let gone: string | null = null;
  for (const line of lines) {
    if (line.name === 'FN') {
      const name = contentText(line);
      // Some programs repeat the address where there is no name.
      if (!isAddress.test(name)) put('name', name);
    } else if (line.name === 'N') {
      const [last = '', first = '', middle = ''] = contentParts(line, ';');
      put('last name', last);
      put('first name', first);
      put('middle name', middle);
    } else if (line.name === 'CATEGORIES')
      categories.push(...contentParts(line, ',').filter((name) => name !== '' && !labels.test(name)));
    else if (line.name === 'NICKNAME') put('also shown as', ...contentParts(line, ',').map(escapeEntry));
    else if (line.name === 'EMAIL') put('email', contentText(line).replace(/^mailto:/i, ''));
    else if (line.name === 'TZ') put('zone', zoneOfCard(line));
    else if (line.name === 'ADR') putPlace(line, cells, unread);
    else if (line.name === 'IMPP' || line.name === 'X-SLACK' || line.name === 'X-SOCIALPROFILE') {
      const id = slackIdOf(line);
      if (id !== null) put('slack', id);
      else if (line.name === 'IMPP') unread.push(line.name);
    } else if (/^(?:KIND|X-ABSHOWAS|X-ADDRESSBOOKSERVER-KIND)$/.test(line.name)) {
      const kind = contentText(line).toLowerCase();
      if (kind === 'org' || kind === 'company') gone = 'org';
      else if (kind === 'group' || kind === 'location' || kind === 'application') gone = kind;
    } else if (!silent.test(line.name)) unread.push(line.name);
  }
  for (const [column, texts] of cells) if (texts.length === 0) cells.delete(column);
  const [name] = cells.get('name') ?? [];
  // The parts serve where the whole is missing; beside it they would be another spelling.
  if (name !== undefined) for (const part of nameParts) cells.delete(part);
  return { cells, categories, unread, gone };
}

const nameParts = ['last name', 'first name', 'middle name'] as const;
const escapeEntry = (text: string) => text.replace(/[\\;]/g, '\\$&');

/** The town and country of the address at work, else of the first. */
function putPlace(line: ContentLine, cells: Map<Column, string[]>, unread: string[]): void {
  unread.push(line.name);
  const [, , , town = '', , , country = ''] = contentParts(line, ';');
  const isWork = line.params.get('TYPE')?.some((type) => /^work$/i.test(type)) === true;
  if (town === '' && country === '') return;
  if (cells.has('place') && !isWork) return;
  cells.set('place', town === '' ? [] : [town]);
  cells.set('country', country === '' ? [] : [country]);
}

/** `Europe/Berlin`; `-0500` and `-05:00` as an offset; of `-05:00;EST;Raleigh/North America` the part that names a zone. */
function zoneOfCard(line: ContentLine): string {
  const parts = contentParts(line, ';').filter((part) => part !== '');
  const named = parts.find((part) => !isOffset.test(part) && readZone(part).ok);
  if (named !== undefined) return named;
  const [first = ''] = parts;
  const [, sign, hours, minutes = '00'] = isOffset.exec(first) ?? [];
  return sign === undefined ? first : `UTC${sign}${hours?.padStart(2, '0')}:${minutes}`;
}
const isOffset = /^([+-])(\d{1,2})(?::?(\d{2}))?(?::?\d{2})?$/;

/** `slack:U012AB3CD`, with its team or without; null for every other service. */
function slackIdOf(line: ContentLine): string | null {
  const value = contentText(line);
  const service = [...(line.params.get('X-SERVICE-TYPE') ?? []), ...(line.params.get('TYPE') ?? [])];
  const isSlack =
    /^slack:/i.test(value) || service.some((name) => /^slack$/i.test(name)) || line.name === 'X-SLACK';
  const id = /(?:^|[:/])([UW][A-Z0-9]{2,}(?:@[TE][A-Z0-9]{2,})?)$/i.exec(value)?.[1];
  return isSlack && id !== undefined ? id : null;
}

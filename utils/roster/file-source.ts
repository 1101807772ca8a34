import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { columns } from './file/columns';
import { readCsv } from './file/csv';
import { mostBytes } from './file/decode';
import { readPeopleJson } from './file/json';
import { peopleTable } from './file/people-table';
import { readVCards } from './formats/vcard';
import type { ChosenZones, LoadedRoster, TextSource } from './source';

const settings = z.object({
  text: z.string(),
  /** Plain date in the reader's zone: the date of zones that carry none. */
  today: z.string(),
  /** Zones chosen for lines whose own cannot be used, by line. */
  zones: z.optional(z.map(z.number(), z.string())),
  /** As in `PeopleLines`. */
  spares: z.optional(z.boolean()),
});
export type FileSettings = z.infer<typeof settings>;

/** People from a CSV, JSON or vCard text, or a table in Markdown: chosen, dropped or pasted. The text shows which it is. */
export const fileSource: TextSource<FileSettings> = {
  id: 'file',
  settings,
  hosts: [],
  columns: () => columns,
  load: async ({ text, today, zones, spares }) => readText(text, today, zones, spares),
};

async function readText(
  text: string,
  today: string,
  zones?: ChosenZones,
  spares?: boolean,
): Promise<LoadedRoster> {
  const what = whyUnread(text);
  if (what !== null)
    return { rows: [], problems: [{ line: 1, field: 'file', what }], notes: [], revision: null };
  if (/^\uFEFF?\s*[[{]/.test(text)) return await readPeopleJson(text, today, zones, spares);
  if (/^\uFEFF?\s*begin:vcard\s/i.test(text)) return await readVCards(text, today, zones, spares);
  return await readCsv(peopleTable(text, false) ?? text, today, zones, spares);
}

/** Why a text is not read at all: it is too large, or none. Null where it can be. */
export function whyUnread(text: string): Phrase | null {
  if (text.length > mostBytes) return phrase('roster.text-large');
  if (text.includes('\0')) return phrase('roster.no-text');
  return isWebPage(text) ? phrase('roster.web-page') : null;
}

/** Whether a text begins as a page of HTML or another document in XML does. */
export function isWebPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|!--|html|head|body|table|\?xml)/i.test(text);
}

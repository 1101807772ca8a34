import { z } from '@/utils/platform/schema';
import { phrase } from '@/utils/words/phrase';
import type { ChosenZones, LoadedRoster, RosterSource } from '../source';
import { columns } from './columns';
import { readCsv } from './csv';
import { mostBytes } from './decode';
import { readPeopleJson } from './json';

const settings = z.object({
  text: z.string(),
  /** Plain date in the reader's zone: the date of zones that carry none. */
  today: z.string(),
  /** Zones chosen for lines whose own cannot be used, by line. */
  zones: z.optional(z.map(z.number(), z.string())),
});
export type FileSettings = z.infer<typeof settings>;

/** People from a CSV or JSON text: chosen, dropped or pasted. Which of the two it is shows in its first character. */
export const fileSource: RosterSource<FileSettings> = {
  id: 'file',
  settings,
  hosts: [],
  columns: () => columns,
  load: async ({ text, today, zones }) => readText(text, today, zones),
};

async function readText(text: string, today: string, zones?: ChosenZones): Promise<LoadedRoster> {
  if (text.length > mostBytes) {
    const what = phrase('roster.text-large');
    return { rows: [], problems: [{ line: 1, field: 'file', what }], notes: [], revision: null };
  }
  if (text.includes('\0')) {
    const what = phrase('roster.no-text');
    return { rows: [], problems: [{ line: 1, field: 'file', what }], notes: [], revision: null };
  }
  return /^\uFEFF?\s*[[{]/.test(text) ? readPeopleJson(text, today, zones) : readCsv(text, today, zones);
}

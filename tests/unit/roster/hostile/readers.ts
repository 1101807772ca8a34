import { packOf } from '@/scripts/words/catalogue.ts';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { readHandbook } from '@/utils/handbook/read-handbook';
import { decodeBytes } from '@/utils/roster/file/decode';
import { peopleTable } from '@/utils/roster/file/people-table';
import { planText } from '@/utils/roster/plan-text';
import type { LoadedRoster } from '@/utils/roster/source';
import { addressSource } from '@/utils/roster/sources/address/source';
import { readSheet } from '@/utils/roster/sources/google/read-sheet';
import { readRows } from '@/utils/roster/sources/notion/read-rows';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { fullWeek } from '@/utils/roster/text/full-week';
import { sayEnglish, toldEnglish } from '@/utils/words/english';
import { languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';
import { csvOf, jsonOf, notionMapping, notionOf, pageOf, type Row, sheetOf, vcardOf } from './formats';

export const today = '2026-11-29';

/** Who was in the list before. */
export const ada: Person = {
  id: 'ada',
  name: 'Ada Fern',
  addresses: [{ kind: 'email', value: 'ada@fern.example' }],
  zone: 'Europe/Berlin',
  zoneSource: 'typed in',
  zoneDate: today,
  week: fullWeek({}),
  isMe: false,
};

/** What came of a text: who would be new or changed, what costs a line, and what is only told. */
export interface Came {
  readonly names: readonly string[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

const refused = (what: string): Came => ({ names: [], problems: [what], notes: [] });

const cameOf = ({ rows, problems, notes }: Omit<LoadedRoster, 'revision'>): Came => ({
  names: rows.map(({ name }) => name),
  problems: problems.map(({ what }) => sayEnglish(what)),
  notes: notes.map(({ what }) => sayEnglish(what)),
});

export async function readText(text: string): Promise<Came> {
  const { entries, problems, notes } = await planText(text, [ada], today);
  return {
    names: entries.filter(({ kind }) => kind !== 'same').map(({ person }) => person.name),
    problems: problems.map(({ what }) => sayEnglish(what)),
    notes: notes.map(({ what }) => sayEnglish(what)),
  };
}

/** A file that was chosen or dropped. */
export async function readFile(bytes: Uint8Array): Promise<Came> {
  const decoded = decodeBytes(bytes);
  return decoded.ok ? await readText(decoded.text) : refused(sayEnglish(decoded.what));
}

export const url = 'https://files.example/team.csv';

/** What a server answers for a file at an address. */
export async function readAnswer(answer: (request: Request) => Promise<Response>): Promise<Came> {
  const parts = { fetch: answer as typeof fetch, now: () => 7, write: async () => async () => {} };
  const http = sourceHttp(addressSource, { url }, parts);
  const signal = new AbortController().signal;
  const context = { http, signal, since: null, today, account: null, progress: () => {} };
  const outcome = await addressSource.load({ url }, context);
  if (!outcome.ok) return refused(toldEnglish(outcome.words));
  return outcome.value === 'unchanged' ? refused('unchanged') : cameOf(outcome.value);
}

const speakers = languages.map((language) =>
  sayIn<PagesWords>(packOf('pages', language), language, language),
);

/** A handbook page that was pasted; its norms come with its people. */
export async function readPage(text: string): Promise<Came> {
  const page = readHandbook(text, shippedNorms, speakers);
  const table = peopleTable(text, true);
  const people = table === null ? { names: [], problems: [], notes: [] } : await readText(table);
  if (page === null) return people;
  const isTaken = page.norms['e-mail'].urgent?.amount === 3;
  return { ...people, notes: [...people.notes, isTaken ? 'norms read' : 'norms as before'] };
}

/** Every reader of people, each with the same list in its own form. */
export const readers: Readonly<Record<string, (rows: readonly Row[]) => Promise<Came>>> = {
  CSV: (rows) => readText(csvOf(rows)),
  JSON: (rows) => readText(jsonOf(rows)),
  vCard: (rows) => readText(vcardOf(rows)),
  'an address': (rows) => readAnswer(async () => new Response(csvOf(rows))),
  'a handbook page': (rows) => readPage(pageOf(rows)),
  'cells of a sheet': async (rows) => cameOf(await readSheet(sheetOf(rows), { today, name: 'Team' })),
  'cells of Notion': async (rows) => cameOf(await readRows(notionOf(rows), notionMapping, today)),
};

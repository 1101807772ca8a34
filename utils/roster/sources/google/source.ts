import { ask } from '@/utils/connections/google/client';
import { googleDocsFacts } from '@/utils/connections/google/facts';
import { type GoogleSettings, isGoogleSettings } from '@/utils/connections/google/settings';
import { readCells, readTabs, sheetHosts } from '@/utils/connections/google/sheets';
import { inTurn } from '@/utils/connections/in-turn';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import type { LoadContext, Loaded, RosterSource } from '../roster-source';
import { normsInTabs } from './norms-tabs';
import { readSheet } from './read-sheet';
import { chooseAgain, no, refusalsOf } from './refusals';
import { type GoogleSheetSettings, googleSheetSettings } from './settings';

/** The longest answer that is read, bytes: 20,000 rows with a year of days off each. */
const mostSheetBytes = 30_000_000;

/** A sheet of people that Meantime made with the connected Google account, and that the team keeps from then on. */
export const googleSheetSource: RosterSource<GoogleSheetSettings, GoogleSettings> = {
  id: 'google-sheet',
  settings: googleSheetSettings,
  account: { vendor: 'google-docs', id: () => 'google-docs', isSettings: isGoogleSettings },
  mostBytes: mostSheetBytes,
  hosts: () => sheetHosts,
  load: async (settings, context) => {
    const way = refusalsOf(inTurn(context.http, googleDocsFacts.rate, context.signal));
    const outcome = await load(settings, { ...context, http: way.http });
    if (context.signal.aborted) return no(phrase('sources.cancelled'));
    return outcome.ok ? outcome : way.explain(outcome, settings.name);
  },
};

/** One request where nothing was changed: the file's version counts every change, also of what is not read here. */
async function load(
  { fileId, sheetId, name, normsTab }: GoogleSheetSettings,
  { http, account, since, today, progress, norms }: LoadContext<GoogleSettings>,
): Promise<Outcome<Loaded>> {
  const file = await ask(account, http, 'look', ({ drive }) =>
    drive.files.get({ fileId, supportsAllDrives: true, fields: 'trashed,version' }),
  );
  if (!file.ok) return file;
  // Before the cells: what is changed in between is then found by the next load.
  const { trashed, version } = file.value.data ?? {};
  if (trashed === true) return chooseAgain(phrase('sheets.in-trash', { name }));
  if (typeof version !== 'string') return no(phrase('sheets.google-no-answer'));
  // Another tab of norms is another state, whatever was changed in the file.
  const revision = normsTab === undefined ? version : `${version} ${normsTab}`;
  if (revision === since) return { ok: true, value: 'unchanged' };
  const tabs = await readTabs(account, fileId, http);
  if (!tabs.ok) return tabs;
  const title = tabs.value.find((tab) => tab.sheetId === sheetId)?.title;
  if (typeof title !== 'string') return chooseAgain(phrase('sheets.no-tab', { name }));
  const cells = await readCells(account, fileId, title, http);
  if (!cells.ok) return cells;
  if (cells.value.length === 0) return no(phrase('sheets.nobody', { name }));
  const read = await readSheet(cells.value, { today, name });
  if (read.rows.length === 0) {
    return no(read.problems[0]?.what ?? phrase('sheets.nobody', { name }));
  }
  const isWanted = (tab: { sheetId?: number | null }) =>
    normsTab === undefined ? tab.sheetId !== sheetId : tab.sheetId === normsTab;
  const others = tabs.value.flatMap((tab) => (isWanted(tab) ? (tab.title ?? []) : []));
  const isGone = normsTab !== undefined && others.length === 0;
  const said = await normsInTabs(others, fileId, { http, account, norms });
  if (!said.ok) return said;
  progress(read.rows.length);
  const what = isGone
    ? [phrase('sheets.norms-tab-none', { name }), ...said.value.problems]
    : said.value.problems;
  // Of another tab: no line of the list is meant.
  const notes = [...what.map((one) => ({ line: 0, field: 'file', what: one })), ...read.notes];
  const given = said.value.norms === null ? {} : { norms: said.value.norms };
  return { ok: true, value: { ...read, notes, remarks: what, ...given, revision } };
}

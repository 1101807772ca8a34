import { localeOf } from '@/utils/domain/checks/checks';
import { groupLimits } from '@/utils/domain/groups/group';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import type { DisplaySettings } from '@/utils/platform/signals';
import { inPortions } from '@/utils/roster/file/in-portions';
import { readPeopleIn } from '@/utils/roster/file/json';
import type { ListedGroup } from '@/utils/roster/groups/merge-groups';
import type { RosterRow, RowProblem } from '@/utils/roster/source';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Backup } from './backup';
import { displaySchema, entrySchemas } from './backup-schema';
import { wrongValue } from './expected';
import { type JsonPath, jsonLines } from './json-lines';
import type { layerSchemas } from './layer-schema';
import { type BackupSettings, settingSchemas } from './settings';
import { withTimeOffFrom } from './time-off-from';

/** A file of everything, checked entry by entry. People are rows, as in any other import. */
export interface ReadBackup extends Omit<Backup, 'people' | 'display'> {
  readonly rows: readonly RosterRow[];
  /** The id in the file of the person who is the reader there, or null. */
  readonly me: string | null;
  /** Null where the file's cannot be used. */
  readonly display: DisplaySettings | null;
  /** What of the file cannot be taken, by line; all else can. */
  readonly problems: readonly RowProblem[];
}

type Part = keyof typeof entrySchemas;
interface Refused {
  readonly path: JsonPath;
  readonly what: Phrase;
}

/**
 * Reads a file of everything, each entry by itself: one that cannot be taken is a problem with its line and field.
 * Or tells why nothing of the file can be read. `today` as in `readPeopleJson`.
 */
export async function readBackupText(
  text: string,
  today: string,
): Promise<
  { readonly ok: true; readonly backup: ReadBackup } | { readonly ok: false; readonly what: Phrase }
> {
  const plain = text.replace(/^\uFEFF/, '');
  const read = readWhole(plain);
  if (!read.ok) return read;
  const { content } = read;
  const refused: Refused[] = [];
  // Files of an earlier version have none of these.
  const groups = content.groups === undefined ? [] : await groupsOf(content, refused);
  const later = <
    Name extends keyof typeof layerSchemas | 'waits' | 'meetings' | 'owed' | 'done' | 'favourites',
  >(
    part: Name,
  ) => (content[part] === undefined ? [] : entriesOf(part, content, refused));
  const sources = await later('sources');
  const sourceRows = await later('sourceRows');
  const own = await later('own');
  const origins = await later('origins');
  const holidaySets = await later('holidaySets');
  const timeOff = await later('timeOffFrom');
  const waits = await later('waits');
  const meetings = await later('meetings');
  const owed = await later('owed');
  const done = await later('done');
  const favourites = await later('favourites');
  const norms = await entriesOf('norms', content, refused);
  const decisions = await entriesOf('decisions', content, refused);
  const drafts = await entriesOf('drafts', content, refused);
  const choices = await entriesOf('choices', content, refused);
  const display = readDisplay(content.display, refused);
  const settings = readSettings(content.settings, refused);
  const roster = await readPeopleIn(content, plain, today);
  const lines = jsonLines(
    plain,
    refused.map(({ path }) => path),
  );
  const problems = refused.map(({ path, what }, at) => ({
    line: lines[at] ?? 1,
    field: fieldOf(path),
    what,
  }));
  const all = [...roster.problems, ...problems].sort((one, other) => one.line - other.line);
  return {
    ok: true,
    backup: {
      rows: withTimeOffFrom(roster.rows, timeOff),
      me: meIn(content.people),
      groups,
      norms,
      decisions,
      drafts,
      choices,
      display,
      settings,
      sources,
      sourceRows,
      own,
      origins,
      holidaySets,
      waits,
      meetings,
      owed,
      done,
      favourites,
      problems: all,
    },
  };
}

/** Its lists and entries are checked one by one, so that a bad one costs only itself. */
const whole = z.looseObject({ meantime: z.literal(1) });

function readWhole(
  text: string,
):
  | { readonly ok: true; readonly content: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly what: Phrase } {
  const read = readJson(text, whole);
  if (read.ok) return { ok: true, content: read.value };
  return { ok: false, what: phrase(read.isJson ? 'backup.not-export' : 'backup.no-json') };
}

async function entriesOf<Name extends Part>(
  part: Name,
  content: Readonly<Record<string, unknown>>,
  refused: Refused[],
): Promise<z.output<(typeof entrySchemas)[Name]>[]> {
  const list = content[part];
  if (!Array.isArray(list)) {
    refused.push({ path: [part], what: phrase('backup.no-part', { part }) });
    return [];
  }
  const taken: z.output<(typeof entrySchemas)[Name]>[] = [];
  // Years of decisions take seconds, in which the page goes on.
  await inPortions(list, (entry: unknown, at) => {
    const shaped = entrySchemas[part].safeParse(entry);
    if (shaped.success) taken.push(shaped.data as z.output<(typeof entrySchemas)[Name]>);
    else refused.push(problemOf(shaped.error, [part, at], entry));
    return true;
  });
  return taken;
}

/** No more than any card could work with, so that a hostile list costs nothing. */
async function groupsOf(
  content: Readonly<Record<string, unknown>>,
  refused: Refused[],
): Promise<ListedGroup[]> {
  const list = content.groups;
  const { groups: most } = groupLimits;
  if (!Array.isArray(list) || list.length <= most) return await entriesOf('groups', content, refused);
  refused.push({ path: ['groups', most], what: phrase('backup.most-groups', { most }) });
  return await entriesOf('groups', { groups: list.slice(0, most) }, refused);
}

function readDisplay(given: unknown, refused: Refused[]): DisplaySettings | null {
  const shaped = displaySchema.safeParse(given);
  if (shaped.success) return { ...shaped.data, locale: localeOf(shaped.data.locale) };
  refused.push(problemOf(shaped.error, ['display'], given));
  return null;
}

/** Each setting by itself. */
function readSettings(given: unknown, refused: Refused[]): BackupSettings {
  const taken: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settingSchemas)) {
    const value = Object(given)[name] as unknown;
    if (value === undefined) continue;
    const shaped = schema.safeParse(value);
    if (shaped.success) taken[name] = shaped.data;
    else refused.push(problemOf(shaped.error, ['settings', name], value));
  }
  return taken;
}

/** The first thing that is wrong with an entry. */
function problemOf({ issues: [issue] }: z.core.$ZodError, start: JsonPath, entry: unknown): Refused {
  const inside = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  const path = [...start, ...inside];
  const value = inside.reduce((parent: unknown, name) => Object(parent)[name] as unknown, entry);
  const what = wrongValue(value, issue?.code === 'custom' ? issue.message : undefined);
  const part = leftOut.find((one) => one === start[0]) ?? 'other';
  return { path, what: phrase('backup.refused', { what, left: phrase('backup.left', { part }) }) };
}

/** What is left out whole; display and settings stay as they are. A part of a file without its sentence is a type error. */
const leftOut = [...(Object.keys(entrySchemas) as Part[]), 'settings' as const];

const fieldOf = (path: JsonPath) =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

function meIn(people: unknown): string | null {
  const me: unknown = (Array.isArray(people) ? people : []).find((one: unknown) => Object(one).isMe === true);
  const { id } = Object(me) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

import { isRecord } from '@/utils/domain/checks/checks';
import { readJson as readText } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { listedNames } from '../listed';
import { readWrittenGroups } from '../membership/written-groups';
import { ProblemList } from '../problem-list';
import type { ChosenZones, LoadedRoster, RosterRow, RowProblem } from '../source';
import { columnOf } from './column-of';
import { groupsColumn } from './columns';
import { entryLines } from './entry-lines';
import { inPortions } from './in-portions';
import { readJsonGroups } from './json-groups';
import { withJsonNorms } from './json-norms';
import { readJsonPerson } from './json-person';
import { personKeys } from './json-schema';
import { leftOutNotes } from './left-out';
import { mostRows } from './people-lines';
import { readRow } from './read-row';
import { ownNormsIn } from './read-sparing';
import { readSlackUser } from './slack-user';
import { sparedEntry } from './spared-entry';

/** Names under which an object may hold its list of people: ours, and those of other programs' exports. */
const lists = ['people', 'members', 'users', 'employees', 'data'];

/**
 * Reads a JSON text: a list of people, or an object with `people`, as the exports write it; also Slack's `users.json`,
 * and lists whose keys are headers of other programs. `today` as in `readCsv`.
 */
export async function readPeopleJson(
  text: string,
  today: string,
  zones?: ChosenZones,
  spares = false,
): Promise<LoadedRoster> {
  const read = readText(text.replace(/^\uFEFF/, ''), file);
  if (!read.ok && !read.isJson) return refused(phrase('roster.no-json'));
  return await readPeopleIn(read.ok ? read.value : null, text, today, zones, spares);
}

/** Each entry is checked by itself, so that a bad one costs only its line. */
const file = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]);

/** The same of a text that was parsed already, as `content`. */
export async function readPeopleIn(
  content: unknown,
  text: string,
  today: string,
  zones?: ChosenZones,
  spares = false,
): Promise<LoadedRoster> {
  const key = isRecord(content)
    ? lists.find((name) => isRecord(content) && Array.isArray(content[name]))
    : undefined;
  const people = key !== undefined && isRecord(content) ? content[key] : content;
  if (!Array.isArray(people)) {
    return refused(phrase('roster.no-list'));
  }
  if (people.length > mostRows) {
    return refused(phrase('roster.too-many-people', { count: people.length, most: mostRows }));
  }
  const lines = placesOf(entryLines(text, key));
  const rows: RosterRow[] = [];
  const problems = new ProblemList();
  const leftOut: { line: number; status: string }[] = [];
  const unread = new Map<string, number>();
  await inPortions(people, (entry: unknown, index) => {
    const line = lines[index] ?? index + 1;
    const context = {
      line,
      today,
      zones,
      spares,
      unread: (name: string) => unread.set(name, unread.get(name) ?? line),
    };
    const slack = readSlackUser(entry);
    if (slack !== null && slack.gone !== null) {
      leftOut.push({ line, status: slack.gone });
      return true;
    }
    const isOurs = slack === null && !(isRecord(entry) && hasOtherHeaders(entry));
    const result =
      slack !== null
        ? readCells(slack.cells, { ...context, source: 'Slack export' })
        : isRecord(entry) && !isOurs
          ? readCells(entry, { ...context, source: 'JSON import' })
          : readJsonPerson(entry, context);
    const spared = spares && isOurs ? sparedEntry(entry, result, context) : null;
    if (spared !== null) rows.push(spared);
    else if ('line' in result) rows.push(result);
    if (!('line' in result)) problems.add(result.problems);
    return true;
  });
  const listed = readJsonGroups(content);
  if (!spares && listed.written.length > 0) unread.set('groups', 1);
  const notes = [...unreadNote(unread), ...leftOutNotes(leftOut)];
  const whole = { rows: withJsonNorms(rows, content), problems: problems.all(), notes, revision: null };
  if (!spares || listed.written.length === 0)
    return spares ? { ...whole, notes: [...notes, ...listed.notes] } : whole;
  const read = readWrittenGroups(listed.written, whole.rows, ({ id }) => (id === undefined ? [] : [id]));
  const told = [...notes, ...listed.notes, ...read.notes];
  return { ...whole, rows: read.rows, notes: told, groups: read.groups };
}

/**
 * By which each entry is told and answered: the line on which it begins, or, where some share a line, its place in the list.
 * By one line an answer about one person would be another's, too.
 */
function placesOf(lines: readonly number[]): readonly number[] {
  return new Set(lines).size === lines.length ? lines : lines.map((_, at) => at + 1);
}

/** Whether the entry is written with the headers of another program, each value a text. */
function hasOtherHeaders(entry: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(entry);
  const values = Object.values(entry);
  return (
    keys.some((key) => !personKeys.has(key) && columnOf(key) !== null) &&
    values.every((value) => typeof value !== 'object' || value === null)
  );
}

interface CellContext {
  readonly line: number;
  readonly today: string;
  readonly zones: ChosenZones | undefined;
  readonly source: string;
  readonly spares: boolean;
  readonly unread: (key: string) => void;
}

/** Reads an entry as a line of a table whose header are its keys. */
function readCells(
  entry: Readonly<Record<string, unknown>>,
  { line, today, zones, source, spares, unread }: CellContext,
) {
  const cells = Object.entries(entry).filter(([key, value]) => {
    if (value === null || value === '') return false;
    const isKnown = columnOf(key) !== null && (spares || columnOf(key) !== groupsColumn);
    if (!isKnown) unread(key);
    return isKnown;
  });
  const table = { at: cells.map(([key]) => columnOf(key)), isLastFirst: false, today, source, zones };
  const cellLine = { line, cells: cells.map(([, value]) => String(value)) };
  const read = readRow(cellLine, table);
  return 'line' in read ? { ...read, ...ownNormsIn(cellLine, table) } : read;
}

function unreadNote(unread: ReadonlyMap<string, number>): RowProblem[] {
  const [line] = unread.values();
  if (line === undefined) return [];
  const names = listedNames([...unread.keys()], 40);
  return [{ line, field: 'keys', what: phrase('roster.unread-keys', { count: unread.size, names }) }];
}

function refused(what: Phrase): LoadedRoster {
  return { rows: [], problems: [{ line: 1, field: 'file', what }], notes: [], revision: null };
}

import { isRecord, localeOf } from '@/utils/domain/checks/checks';
import type { z } from '@/utils/platform/schema';
import type { DisplaySettings } from '@/utils/platform/signals';
import { inPortions } from '@/utils/roster/file/in-portions';
import { readPeopleIn } from '@/utils/roster/file/json';
import type { RosterRow, RowProblem } from '@/utils/roster/source';
import type { Backup } from './backup';
import { displaySchema, entrySchemas } from './backup-schema';
import { type JsonPath, jsonLines } from './json-lines';

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
  readonly what: string;
}

/**
 * Reads a file of everything, each entry by itself: one that cannot be taken is a problem with its line and field.
 * Or says in one sentence why nothing of the file can be read. `today` as in `readJson`.
 */
export async function readBackupText(
  text: string,
  today: string,
): Promise<
  { readonly ok: true; readonly backup: ReadBackup } | { readonly ok: false; readonly what: string }
> {
  const no = (what: string) => ({ ok: false, what: `${what} Nothing was changed.` }) as const;
  const plain = text.replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(plain);
  } catch {
    return no('This is not valid JSON; the file is cut off or was changed by hand.');
  }
  if (!isRecord(content) || content.meantime !== 1) {
    return no('This is not a whole export of Meantime: “meantime” is missing or is not 1.');
  }
  const refused: Refused[] = [];
  const norms = await entriesOf('norms', content, refused);
  const decisions = await entriesOf('decisions', content, refused);
  const drafts = await entriesOf('drafts', content, refused);
  const choices = await entriesOf('choices', content, refused);
  const display = readDisplay(content.display, refused);
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
      rows: roster.rows,
      me: meIn(content.people),
      norms,
      decisions,
      drafts,
      choices,
      display,
      problems: all,
    },
  };
}

async function entriesOf<Name extends Part>(
  part: Name,
  content: Readonly<Record<string, unknown>>,
  refused: Refused[],
): Promise<z.output<(typeof entrySchemas)[Name]>[]> {
  const list = content[part];
  if (!Array.isArray(list)) {
    refused.push({
      path: [part],
      what: `The list “${part}” is missing or isn’t a list, so nothing of it is imported.`,
    });
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

function readDisplay(given: unknown, refused: Refused[]): DisplaySettings | null {
  const shaped = displaySchema.safeParse(given);
  if (shaped.success) return { ...shaped.data, locale: localeOf(shaped.data.locale) };
  refused.push(problemOf(shaped.error, ['display'], given));
  return null;
}

/** The first thing that is wrong with an entry, as a sentence. */
function problemOf({ issues: [issue] }: z.core.$ZodError, start: JsonPath, entry: unknown): Refused {
  const inside = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  const path = [...start, ...inside];
  const value = inside.reduce((parent: unknown, name) => Object(parent)[name] as unknown, entry);
  const shown =
    typeof value === 'string' || typeof value === 'number' ? `“${String(value).slice(0, 60)}” is` : 'This is';
  const what =
    issue?.code === 'custom' && issue.message !== ''
      ? `${shown} not ${issue.message}.`
      : 'This is missing or is not what it should be.';
  return { path, what: `${what} ${restOf(start[0])}` };
}

const left: Readonly<Record<string, string>> = {
  norms: 'These norms are left out.',
  decisions: 'This decision is left out.',
  drafts: 'This draft is left out.',
  choices: 'This chosen urgency is left out.',
  display: 'The display settings stay as they are here.',
};
const restOf = (part: string | number | undefined) => left[String(part)] ?? '';

const fieldOf = (path: JsonPath) =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

function meIn(people: unknown): string | null {
  const me: unknown = (Array.isArray(people) ? people : []).find((one: unknown) => Object(one).isMe === true);
  const { id } = Object(me) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

import { isRecord } from '@/utils/domain/checks/checks';
import { type ListedBlock, mark } from './listing';

/** Uppermost blocks that one request of ours put there: the id of the first, and how many. */
export type BlockRun = readonly [first: string, count: number];

/** The runs of a document that are known as ours, and those among them that its last work appended. */
export interface Runs {
  readonly known: readonly BlockRun[];
  readonly appended: readonly BlockRun[];
}

/** The latest are enough: what says the same in the same minute was written in the same hour. */
const mostKnown = 30;

/** Runs as they are noted beside a link; `fresh`: how many of the last were just appended. */
export interface NotedRuns {
  readonly known: readonly BlockRun[];
  readonly fresh: number;
}

/** The runs noted beside a link; none where nothing was noted, or the note is damaged. */
export function runsOf(noted: NotedRuns | null | undefined): Runs {
  if (noted == null) return { known: [], appended: [] };
  const { known, fresh } = noted;
  return { known, appended: fresh === 0 ? [] : known.slice(-fresh) };
}

/** Whether a stored value is what `notedRuns` notes. */
export function isNotedRuns(value: unknown): value is NotedRuns {
  if (!isRecord(value)) return false;
  const { known, fresh } = value;
  return Array.isArray(known) && known.every(isRun) && typeof fresh === 'number';
}

function isRun(value: unknown): value is BlockRun {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

/** What is noted beside the link, with the runs that were just appended. */
export function notedRuns(before: readonly BlockRun[], appended: readonly BlockRun[]): NotedRuns {
  // Of a document just made the head as well.
  const known = [...before, ...appended].slice(-Math.max(mostKnown, appended.length + 1));
  return { known, fresh: appended.length };
}

/** Ids of the first blocks of runs that say what one of `appended` says, block for block, and are none of `known`. */
export function startsOfRepeats(
  listed: readonly ListedBlock[],
  appended: readonly BlockRun[],
  known: readonly BlockRun[],
): readonly string[] {
  const marks = listed.map(({ type, text }) => mark(type, text));
  const taken = takenBy(listed, known);
  const starts = appended.flatMap(([first, count]) => {
    const at = listed.findIndex(({ id }) => id === first);
    if (at < 0 || at + count > listed.length) return [];
    return freeRuns(marks, marks.slice(at, at + count), taken);
  });
  return [...new Set(starts)].flatMap((at) => listed[at]?.id ?? []);
}

/** Where these blocks stand on the page in a row, the last of several, without one of the known runs. */
export function standingRun(
  listed: readonly ListedBlock[],
  wanted: readonly string[],
  known: readonly BlockRun[],
): BlockRun | null {
  const marks = listed.map(({ type, text }) => mark(type, text));
  const at = freeRuns(marks, wanted, takenBy(listed, known)).at(-1);
  const first = at === undefined ? undefined : listed[at];
  return first === undefined ? null : [first.id, wanted.length];
}

/** Positions of blocks that belong to a run. */
function takenBy(listed: readonly ListedBlock[], runs: readonly BlockRun[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const [first, count] of runs) {
    const at = listed.findIndex(({ id }) => id === first);
    for (let more = 0; at >= 0 && more < count; more += 1) taken.add(at + more);
  }
  return taken;
}

/** Where `run` stands in a row of blocks none of which is taken; two that overlap count once. */
function freeRuns(
  marks: readonly string[],
  run: readonly string[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + run.length <= marks.length && run.length > 0; at += 1) {
    const isFree = at >= (found.at(-1) ?? -run.length) + run.length;
    const isRun = run.every((each, more) => marks[at + more] === each && !taken.has(at + more));
    if (isFree && isRun) found.push(at);
  }
  return found;
}

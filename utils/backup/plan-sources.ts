import { isSame } from '@/utils/roster/compare-people';
import type { StoredRow } from '@/utils/store/layers/tables';
import { phrase } from '@/utils/words/phrase';
import type { Backup } from './backup';
import { type SavedSource, settingsOf } from './layer-schema';
import type { PlanItem, Preference } from './plan.types';

/** A source that is to be written; `rows` null where those here stay. */
export interface SourceWrite {
  readonly source: SavedSource;
  readonly rows: readonly StoredRow[] | null;
}

type Layers = Pick<Backup, 'sources' | 'sourceRows'>;

/**
 * Sources of the file, each fitted to the one here with its id, or of its kind with the same settings. What a source says
 * is that of the later load; name, settings and how often it is loaded are decided by `prefer`, and so is the order.
 */
export function planSources(file: Layers, here: Layers, prefer: Preference, when: (at: number) => string) {
  const rowsOf = (rows: readonly StoredRow[]) => Map.groupBy(rows, ({ source }) => source);
  const [fileRows, hereRows] = [rowsOf(file.sourceRows), rowsOf(here.sourceRows)];
  /** Id in the file -> id here. */
  const ids = new Map<string, string>();
  const taken = new Map<string, SourceWrite>();
  const items = inOrder(file.sources).map((found): PlanItem => {
    const settings = settingsOf(found.kind, found.settings)?.settings ?? null;
    const source = { ...found, settings };
    const mine = counterpart(source, here.sources, new Set(ids.values()));
    ids.set(found.id, mine?.id ?? found.id);
    const rows = (fileRows.get(found.id) ?? []).map((row) => ({ ...row, source: mine?.id ?? found.id }));
    const item = { kind: 'source', name: source.name } as const;
    if (mine === undefined) {
      taken.set(source.id, { source, rows });
      return { ...item, verdict: 'added', note: null };
    }
    const stood = hereRows.get(mine.id) ?? [];
    const isSameRows = alike(rows, stood) && isSame(groupsIn(source), groupsIn(mine));
    const isSameWords = isSame(said(source), said(mine));
    if (isSameRows && isSameWords) return { ...item, verdict: 'same', note: null };
    const isLater =
      source.loadedAt > mine.loadedAt || (source.loadedAt === mine.loadedAt && prefer === 'file');
    const takesRows = !isSameRows && isLater;
    const takesWords = !isSameWords && prefer === 'file';
    const times = { here: when(mine.loadedAt), file: when(source.loadedAt) };
    const note = isSameRows
      ? phrase('backup.source-differs')
      : source.loadedAt === mine.loadedAt
        ? phrase('backup.same-time')
        : isLater
          ? phrase('backup.newer-file', times)
          : phrase('backup.newer-here', times);
    if (!takesRows && !takesWords) return { ...item, verdict: 'kept', note };
    const words = takesWords ? source : mine;
    const load = takesRows ? source : mine;
    const { problems, loadedAt, remarks, norms, groups } = load;
    const { remarks: _, norms: __, groups: ___, ...stays } = mine;
    const told = {
      ...(remarks === undefined ? {} : { remarks }),
      ...(norms === undefined ? {} : { norms }),
      ...(groups === undefined ? {} : { groups }),
    };
    // A state that other settings were answered with is not to be asked for again.
    const revision = isSame(source.settings, mine.settings) ? load.revision : null;
    taken.set(mine.id, {
      source: { ...stays, ...said(words), revision, loadedAt, problems, ...told },
      rows: takesRows ? withGone(rows, stood, source.loadedAt) : null,
    });
    return { ...item, verdict: 'changed', note };
  });
  const writes = placed(taken, file.sources, here.sources, ids, prefer);
  const stay = here.sourceRows.filter(({ source }) => !taken.get(source)?.rows);
  const final = [...stay, ...[...taken.values()].flatMap(({ rows }) => rows ?? [])];
  /** The rows as they will be here. */
  const byName = new Map(final.map((row) => [nameOf(row), row]));
  return { items, writes, ids, rowOf: (row: Pick<StoredRow, 'source' | 'id'>) => byName.get(nameOf(row)) };
}

const nameOf = ({ source, id }: Pick<StoredRow, 'source' | 'id'>) => JSON.stringify([source, id]);

/** The highest first. */
const inOrder = <Of extends SavedSource>(sources: readonly Of[]): readonly Of[] =>
  sources.toSorted((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));

function counterpart(source: SavedSource, here: readonly SavedSource[], used: ReadonlySet<string>) {
  const free = here.filter(({ id, kind }) => kind === source.kind && !used.has(id));
  return (
    free.find(({ id }) => id === source.id) ?? free.find(({ settings }) => isSame(settings, source.settings))
  );
}

/** What the user says of a source. */
const said = ({ name, every, settings }: SavedSource) => ({ name, every, settings });

/** Whether both say the same, whoever else is still here marked as gone. */
function alike(file: readonly StoredRow[], here: readonly StoredRow[]): boolean {
  const byId = new Map(here.map((row) => [row.id, row]));
  const isLike = file.every((row) => isSame(row, byId.get(row.id)));
  for (const { id } of file) byId.delete(id);
  return isLike && [...byId.values()].every(({ goneSince }) => goneSince !== null);
}

/** The groups that a source has now. */
const groupsIn = ({ groups = [] }: SavedSource) => groups.filter(({ goneSince }) => goneSince === null);

/** As after a refresh: what the later load no longer has stays for a while, marked. */
function withGone(rows: readonly StoredRow[], stood: readonly StoredRow[], loadedAt: number) {
  const has = new Set(rows.map(({ id }) => id));
  const gone = stood.filter(({ id }) => !has.has(id));
  return [...rows, ...gone.map((row) => ({ ...row, goneSince: row.goneSince ?? loadedAt }))];
}

/** What is to be written, each at its place: the sources of the preferred side come first, each side's in its own order. */
function placed(
  taken: ReadonlyMap<string, SourceWrite>,
  file: readonly SavedSource[],
  here: readonly SavedSource[],
  ids: ReadonlyMap<string, string>,
  prefer: Preference,
): readonly SourceWrite[] {
  if (here.length === 0) return [...taken.values()];
  const mine = inOrder(here).map(({ id }) => id);
  const theirs = inOrder(file).map(({ id }) => ids.get(id) ?? id);
  const order = [...new Set(prefer === 'file' ? [...theirs, ...mine] : [...mine, ...theirs])];
  if (isSame(order, mine)) return [...taken.values()];
  const stood = new Map(here.map((source) => [source.id, source]));
  return order.flatMap((id, at): SourceWrite[] => {
    const { source = stood.get(id), rows = null } = taken.get(id) ?? {};
    return source === undefined ? [] : [{ source: { ...source, place: at + 1 }, rows }];
  });
}

import type { Http } from '@/utils/connections/http';
import type { MondayPlace, MondaySettings } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { ColumnChoice, TaskColumn, TaskMapping, TaskPart } from '../task-system';
import { askForTask, mondayTaskFailures } from './ask';
import type { MondayTypes } from './types';

const linkColumns = ['link', 'text', 'long_text'] as const;

/** Which parts a column can hold, by its type. */
const partsOfType: Readonly<Record<string, readonly TaskPart[]>> = {
  text: ['key', 'link'],
  long_text: ['link'],
  link: ['link'],
  people: ['who'],
  date: ['due'],
  status: ['status'],
};

const query = `query ($board: [ID!]) {
  boards(ids: $board) { columns { id title type archived } }
}`;

interface MondayColumn extends TaskColumn {
  readonly type: string;
}

async function columns(
  settings: MondaySettings,
  { boardId }: MondayPlace,
  http: Http,
): Promise<Outcome<readonly MondayColumn[]>> {
  const answer = await askForTask(query, { board: [boardId] }, settings, http);
  if (!answer.ok) return answer;
  const { boards } = answer.value.data;
  const [board] = Array.isArray(boards) ? boards : [];
  const listed: unknown = Object(board).columns;
  if (!Array.isArray(listed)) return { ok: false, ...mondayTaskFailures.noAnswer(http.now(), 'read') };
  return { ok: true, value: listed.flatMap(readColumn) };
}

function readColumn(column: unknown): readonly MondayColumn[] {
  const { id, title, type, archived } = Object(column) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof type !== 'string') return [];
  const parts = Object.hasOwn(partsOfType, type) ? partsOfType[type] : undefined;
  return parts === undefined || archived === true ? [] : [{ id, title: title.trim(), type, parts }];
}

/** Null where a needed part has no column, or two parts have the same. */
function withColumns(
  place: MondayPlace,
  { key, link, who, due, status }: ColumnChoice,
  offered: readonly (TaskColumn & { readonly type?: string })[],
): MondayPlace | null {
  const type = linkColumns.find((one) => one === offered.find(({ id }) => id === link)?.type);
  if (key === null || link === null || link === key || type === undefined) return null;
  return { ...place, columns: { key, link: { id: link, type }, who, due, status } };
}

/** The columns of a board. */
export const mondayMapping: TaskMapping<MondayTypes> = {
  parts: ['key', 'link', 'who', 'due', 'status'],
  needed: ['key', 'link'],
  columns,
  chosen: ({ columns: chosen }) => (chosen === undefined ? null : { ...chosen, link: chosen.link.id }),
  withColumns,
};

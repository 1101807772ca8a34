import type { Http } from '@/utils/connections/http';
import { clientFor, get, type ListPage } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { type Whole, wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';
import { endless } from './endless';
import type { Tree } from './tree';

/** A block as a list shows it: its id, its type and its own text. */
export interface ListedBlock {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly hasChildren: boolean;
}

/** All children of a page or a block, in order; an *ask* where they have no end. */
export async function listChildren(
  settings: NotionSettings,
  id: string,
  http: Http,
): Promise<Outcome<readonly ListedBlock[]>> {
  const read = await someChildrenOf(settings, id, http);
  if (!read.ok) return read;
  return read.value.isWhole ? { ok: true, value: read.value.items } : endless;
}

/** The same as far as they could be read. */
export async function someChildrenOf(
  settings: NotionSettings,
  id: string,
  http: Http,
): Promise<Outcome<Whole<ListedBlock>>> {
  const client = clientFor(settings, http);
  const read = await wholeList(http, (from) =>
    get<ListPage>(client, `blocks/${id}/children`, { page_size: 100, ...from }),
  );
  if (!read.ok) return read;
  const { items, isWhole } = read.value;
  return { ok: true, value: { items: items.map(listedBlock), isWhole } };
}

/** A block as Notion's answers have it. */
export function listedBlock(block: unknown): ListedBlock {
  const { id, type, has_children: has, ...rest } = asRecord(block);
  const { rich_text: items, cells, title } = asRecord(rest[String(type)]);
  const inCells = Array.isArray(cells) ? cells.map(plainText).join('\n') : '';
  return {
    id: String(id),
    type: String(type),
    text: plainText(items) || inCells || (typeof title === 'string' ? title : ''),
    hasChildren: has === true,
  };
}

function plainText(items: unknown): string {
  return Array.isArray(items) ? items.map((item) => String(asRecord(item).plain_text ?? '')).join('') : '';
}

/** The own text of a block on its way to Notion. */
export function ownText({ content }: Tree): string {
  return (content.cells ?? [content.rich_text ?? []])
    .map((items) => items.map((item) => (item.type === 'text' ? item.text.content : '')).join(''))
    .join('\n');
}

/** How many of a document's requests, the first among them, have their blocks on the page. */
export function sentSoFar(children: readonly ListedBlock[], requests: readonly (readonly Tree[])[]): number {
  const there = children.map(({ type, text }) => mark(type, text));
  let sent = 1;
  while (sent < requests.length) {
    const wanted = (requests[sent] ?? []).map((each) => mark(each.type, ownText(each)));
    const before = requests.slice(0, sent).flatMap((each) => each.map((one) => mark(one.type, ownText(one))));
    // The same blocks may stand in the requests before: then they have to be there once more.
    if (occurrences(there, wanted) <= occurrences(before, wanted)) break;
    sent += 1;
  }
  return sent;
}

/** How often a run stands in a row, other things before and after it. */
export function occurrences(all: readonly string[], run: readonly string[]): number {
  return all.filter((_, at) => run.every((each, more) => all[at + more] === each)).length;
}

/** What is compared of a block. */
export function mark(type: string, text: string): string {
  return `${type}\n${text}`;
}

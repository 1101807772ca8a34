import { closest, findAll, ofDocument, selectionOf } from '../read/dom';
import { isElement, parentOf } from '../read/nodes';
import type { ReadContext } from '../site';
import { threadIdOf } from './conversation';
import { holderOf, type Row, rowOf, rowsBeside, rowsDrawn } from './row';
import { content, repliesPane } from './selectors';

/** What a capture is made from. */
export interface OpenThread {
  readonly threadId: string;
  /** Every message of it that is in the page. */
  readonly rows: readonly Row[];
  /** Those that were selected; all where nothing was. */
  readonly selected: readonly Row[];
  readonly range: Range | null;
}

/**
 * The thread that is meant, else the one that holds the selection, else the one that is written in or was clicked, else the
 * chat, the pane of one post, or the only post there is. Null where several posts could be meant.
 */
export function findOpen(context: ReadContext): OpenThread | null {
  const { document, threadId, isWhole } = context;
  const range = isWhole === true ? null : selectedRange(document);
  const inRange = range && (rowAt(range.startContainer) ?? rowAt(range.endContainer));
  const rows = rowsDrawn(document);
  const meant = threadId == null ? null : (rows.find((row) => threadIdOf(row) === threadId) ?? undefined);
  if (meant === undefined) return null;
  const row =
    meant ?? inRange ?? rowAt(ofDocument(document, 'activeElement')) ?? caretRow(document) ?? onlyOne(rows);
  const found = row && threadIdOf(row);
  if (row === null || found === null) return null;
  const all = rowsBeside(row, document);
  if (range === null || inRange === null || holderOf(inRange) !== holderOf(row) || inRange.root !== row.root)
    return { threadId: found, rows: all, selected: all, range: null };
  const selected = all.filter(({ unit }) => findAll(unit, content).some((el) => range.intersectsNode(el)));
  return selected.length === 0
    ? { threadId: found, rows: all, selected: all, range: null }
    : { threadId: found, rows: all, selected, range };
}

/** The first message of the one part of the page that holds a thread: a pane of replies goes before the posts beside it. */
function onlyOne(rows: readonly Row[]): Row | null {
  const inPane = rows.filter(({ unit }) => closest(unit, repliesPane) !== null);
  const [first = null, ...more] = inPane.length > 0 ? inPane : rows;
  const isOne = more.every(
    (row) => first !== null && holderOf(row) === holderOf(first) && row.root === first.root,
  );
  return isOne ? first : null;
}

/** The part of the page that the reader selected, where it lies in messages; null where it does not. */
function selectedRange(document: Document): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return rowAt(range.startContainer) === null && rowAt(range.endContainer) === null ? null : range;
}

function rowAt(node: Node | null): Row | null {
  const el = node === null || isElement(node) ? node : parentOf(node);
  return el === null ? null : rowOf(el);
}

const caretRow = (document: Document) => rowAt(selectionOf(document)?.anchorNode ?? null);

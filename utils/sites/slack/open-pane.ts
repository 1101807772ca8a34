import { treeText } from '../read/tree-text';
import { isShown } from '../read/visible';
import type { ReadContext } from '../site';
import { bodyOf } from './body';
import { readClientUrl } from './ids';
import { channelOf, isNotice } from './message-row';
import { slackRoot } from './root';
import { rootTsOf, rowsIn, type Scope, scopeOf } from './scope';
import { rowOfNode, selectedRange } from './selection';
import { channelPane, message, threadCard, threadPane } from './selectors';

type Row = ReturnType<typeof rowsIn>[number];

/** The part of the page that a capture is made from. */
export interface OpenPane {
  readonly scope: Scope;
  readonly channel: string;
  /** The id of the thread's first message; null for a conversation. */
  readonly root: string | null;
  /** Every message of the part that is in the page, oldest first. */
  readonly rows: readonly Row[];
  /** Those that were selected; all where nothing was. */
  readonly selected: readonly Row[];
  readonly range: Range | null;
}

/** The pane that holds the selection, else the card of the threads view that is written in, else the open thread, else the open conversation. */
export function findOpenPane(context: ReadContext): OpenPane | null {
  const page = slackRoot(context.document);
  if (page === null) return null;
  const range = context.isWhole === true ? null : selectedRange(context.document);
  const row = range && (rowOfNode(range.startContainer) ?? rowOfNode(range.endContainer));
  const inSelection = row === null ? null : openPane(scopeOf(row), range, context);
  const card = context.document.activeElement?.closest(threadCard)?.querySelector(message) ?? null;
  const inCard = card === null ? null : openPane(scopeOf(card), null, context);
  return inSelection ?? inCard ?? paneOf(page, threadPane, context) ?? paneOf(page, channelPane, context);
}

function paneOf(page: Element, selector: string, context: ReadContext): OpenPane | null {
  for (const pane of page.querySelectorAll(selector)) {
    const first = isShown(pane) ? rowsIn(pane)[0] : undefined;
    const found = first === undefined ? null : openPane(scopeOf(first.row), null, context);
    if (found !== null) return found;
  }
  return null;
}

function openPane(scope: Scope, range: Range | null, context: ReadContext): OpenPane | null {
  if (scope.kind === 'other') return null;
  const rows = onePerTs(rowsIn(scope.container)).filter(({ row }) => !isNotice(row));
  const selected = range === null ? rows : rows.filter(({ row }) => treeText(bodyOf(row, { range })) !== '');
  const [first] = rows;
  const channel = (first && channelOf(first.row)) ?? readClientUrl(context.location.href).channel;
  const root = scope.kind === 'thread' ? rootTsOf(scope.container) : null;
  if (selected.length === 0 || channel === null || (scope.kind === 'thread' && root === null)) return null;
  return { scope, channel, root, rows, selected, range };
}

function onePerTs(rows: readonly Row[]): Row[] {
  return rows.filter(({ ts }, i) => rows[i - 1]?.ts !== ts);
}

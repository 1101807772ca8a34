import { closest, find, findAll, ofDocument } from '../read/dom';
import { treeText } from '../read/tree-text';
import { isShown } from '../read/visible';
import type { ReadContext } from '../site';
import { bodyOf } from './body';
import { readClientUrl } from './ids';
import { threadOfLine } from './line';
import { joinThreadId, threadIdOf } from './message';
import { channelOf, isNotice } from './message-row';
import { slackRoot } from './root';
import { rootTsOf, rowsIn, type Scope, scopeOf, scopeOfLine } from './scope';
import { caretOf, rowOfNode, selectedRange } from './selection';
import { channelPane, item, message, threadCard, threadPane, threadsView } from './selectors';

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

/**
 * The pane that is meant, else the one that holds the selection, else the thread of the threads view that is written
 * in or was clicked, else the open thread, else the open conversation.
 */
export function findOpenPane(context: ReadContext): OpenPane | null {
  const page = slackRoot(context.document);
  if (page === null) return null;
  const range = context.isWhole === true ? null : selectedRange(context.document);
  const row = range && (rowOfNode(range.startContainer) ?? rowOfNode(range.endContainer));
  const inSelection = row === null ? null : openPane(scopeOf(row), range, context);
  const meant = meantPane(page, context);
  // What is selected in another thread than the one that is meant was not meant.
  const isSelected =
    inSelection?.scope.container === meant?.scope.container && inSelection?.root === meant?.root;
  if (meant !== null && !isSelected) return meant;
  return (
    inSelection ??
    inThreads(ofDocument(context.document, 'activeElement'), context) ??
    inThreads(caretOf(context.document), context) ??
    paneOf(page, threadPane, context) ??
    onlyThread(page, context) ??
    paneOf(page, channelPane, context)
  );
}

/** The thread or conversation that a message in view says is the one that is meant; a thread before a conversation. */
function meantPane(page: Element, context: ReadContext): OpenPane | null {
  const { threadId } = context;
  if (threadId == null) return null;
  const scopes = findAll(page, message).flatMap((row) => {
    const channel = isShown(row) ? channelOf(row) : null;
    const scope = scopeOf(row);
    if (channel === null || scope.kind === 'other') return [];
    const isMeant =
      threadIdOf(row, channel, scope, context) === threadId ||
      (scope.kind === 'conversation' && joinThreadId(channel, null, context) === threadId);
    return isMeant ? [scope] : [];
  });
  const scope = scopes.find(({ kind }) => kind === 'thread') ?? scopes[0];
  return scope === undefined ? null : openPane(scope, null, context);
}

/** The thread of the threads view in which this element stands: the one that is written in or was clicked. */
function inThreads(el: Element | null, context: ReadContext): OpenPane | null {
  const line = closest(el, item);
  const flat = line === null ? null : scopeOfLine(line);
  if (flat !== null) return openPane(flat, null, context);
  const card = find(closest(el, threadCard), message);
  return card === null ? null : openPane(scopeOf(card), null, context);
}

/** The one thread that a threads view shows; of several, none is meant before it is clicked. */
function onlyThread(page: Element, context: ReadContext): OpenPane | null {
  const lines = findAll(page, threadsView)
    .filter(isShown)
    .flatMap((view) => findAll(view, item));
  const threads = new Map(lines.map((line) => [threadOfLine(line), line]));
  threads.delete(null);
  const [line, ...more] = threads.values();
  return line === undefined || more.length > 0 ? null : inThreads(line, context);
}

function paneOf(page: Element, selector: string, context: ReadContext): OpenPane | null {
  for (const pane of findAll(page, selector)) {
    const first = isShown(pane) ? rowsIn([pane])[0] : undefined;
    const found = first === undefined ? null : openPane(scopeOf(first.row), null, context);
    if (found !== null) return found;
  }
  return null;
}

function openPane(scope: Scope, range: Range | null, context: ReadContext): OpenPane | null {
  if (scope.kind === 'other') return null;
  const rows = onePerTs(rowsIn(scope.parts)).filter(({ row }) => !isNotice(row));
  const selected = range === null ? rows : rows.filter(({ row }) => treeText(bodyOf(row, { range })) !== '');
  const [first] = rows;
  const channel = (first && channelOf(first.row)) ?? readClientUrl(context.location.href).channel;
  const root = scope.kind === 'thread' ? rootTsOf(scope) : null;
  if (selected.length === 0 || channel === null || (scope.kind === 'thread' && root === null)) return null;
  return { scope, channel, root, rows, selected, range };
}

function onePerTs(rows: readonly Row[]): Row[] {
  return rows.filter(({ ts }, i) => rows[i - 1]?.ts !== ts);
}

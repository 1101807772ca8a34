import { h, icon } from '../page/dom.ts';
import { plainText } from '../page/markup.ts';
import type { GmailContext } from './context.ts';
import { sentAt } from './context.ts';
import { nodeId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { lastMail } from './mail.ts';
import { labelChips, namesCell, star, subject } from './row-parts.ts';
import { splitCells } from './split-row.ts';

/** What one thread shows in a list: one `tr`, beside a reading pane three. */
export interface Row {
  readonly elements: readonly HTMLTableRowElement[];
  readonly thread: MailThread;
  /** Fills the same elements with this thread; classes are overwritten (facts 2.2). */
  draw(thread: MailThread): void;
}

export interface RowOptions {
  readonly toRecipients: boolean;
  readonly isSplit: boolean;
}

/** `zE` unread, `yO` read, `byw` with an attachment line; `.am0` an ad (facts 2.2, seen 2026-07). */
function rowClass(thread: MailThread): string {
  const foreign =
    thread.kind === 'foreign' ? ` ${thread.foreignClass ?? 'inboxsdk__ignore_row bundle-row'}` : '';
  const ad = thread.kind === 'ad' ? ' am0' : '';
  const files = lastMail(thread).files ? ' byw' : '';
  return `zA ${thread.unread ? 'zE' : 'yO'}${files}${ad}${foreign}`;
}

/** The cells of a row: Gmail makes them anew in place, the `tr` stays (facts 2.2). */
function rowCells(context: GmailContext, thread: MailThread, toRecipients: boolean): Node[] {
  const at = sentAt(context, lastMail(thread));
  const title = context.dates.row(at);
  const cell = context.dates.cell(at);
  const words = plainText(lastMail(thread).text);
  const sponsored = thread.kind === 'ad' ? h('span', { class: 'bvA' }, 'Ad') : null;
  const select = h('div', { class: 'oZ-jc T-Jo', role: 'checkbox', 'aria-checked': 'false' });
  const people = namesCell(context, thread, toRecipients, { date: cell, words });
  const line = h(
    'div',
    { class: 'xT' },
    labelChips(thread),
    sponsored,
    h('div', { class: 'y6' }, h('span', { class: 'bog', id: nodeId() }, subject(thread))),
    h('span', { class: 'y2' }, h('span', { class: 'Zt' }, '\u00a0-\u00a0'), words),
  );
  const date = h('span', { class: thread.unread ? 'bq3' : null }, cell);
  return [
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY' }, select),
    h('td', { class: 'apU xY' }, h('span', { class: 'aXw T-KT', role: 'button' }, icon(star, 18))),
    h('td', { class: 'yX xY', role: 'gridcell', tabindex: '-1' }, people),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: '-1' },
      h('div', { class: 'xS', role: 'link' }, line),
    ),
    h('td', { class: 'byZ xY', role: 'gridcell' }),
    h('td', { class: 'yf xY' }),
    h(
      'td',
      { class: 'xW xY', role: 'gridcell' },
      h('span', { title, id: nodeId(), 'aria-label': title }, date),
    ),
    h('td', { class: 'bq4 xY' }, h('ul', { class: 'bqY', role: 'toolbar' }, h('li', { class: 'bqX brq' }))),
    h('td', { class: 'xY' }),
  ];
}

/** One thread's row of the list. */
export function makeRow(context: GmailContext, first: MailThread, options: RowOptions): Row {
  const { toRecipients, isSplit } = options;
  const id = first.kind === 'bare' ? null : nodeId();
  const tr = (own: string | null) =>
    h('tr', { id: own, role: own && 'row', tabindex: '-1', draggable: 'true' });
  const elements = isSplit ? [tr(id), tr(null), tr(null)] : [tr(id)];
  let thread = first;
  const draw = (next: MailThread) => {
    thread = next;
    const cells = isSplit ? splitCells(context, next, toRecipients) : [rowCells(context, next, toRecipients)];
    for (const [at, element] of elements.entries()) {
      const split = isSplit ? (at === 2 ? ' apv apw' : ' apv') : '';
      element.className = `${rowClass(next)}${split}`;
      element.replaceChildren(...(cells[at] ?? []));
    }
  };
  draw(first);
  return {
    elements,
    get thread() {
      return thread;
    },
    draw,
  };
}

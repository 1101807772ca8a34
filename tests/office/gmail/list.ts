import { h, icon } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import { nodeId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { makeRow, rowCells, rowClass } from './row.ts';

/** A view of threads. Its element stays in the page for good; `show` says whether it is the main one. */
export interface ListView {
  readonly element: HTMLElement;
  readonly rows: readonly HTMLTableRowElement[];
  readonly threads: readonly MailThread[];
  show(visible: boolean): void;
  /** Same `tr`, other thread: new cells, class overwritten (facts 2.2). */
  reuse(index: number, thread: MailThread): void;
  /** Same `tr`, same thread, new cells: what a new mail or a read state does. */
  refresh(index: number, unread?: boolean): void;
  remove(index: number): void;
  insert(index: number, thread: MailThread): void;
}

/** Columns of the list have fixed widths, only the subject's is free (facts 2.2, `expandColumn`). */
const columns = ['PF', 'Ci', 'y5', 'yY', 'null', 'yg', 'yF', 'xX', 'bq4', 'amZ'];

function table(): { table: HTMLTableElement; body: HTMLTableSectionElement } {
  const body = h('tbody');
  const cols = columns.map((name) => h('col', { class: name }));
  return {
    table: h('table', { class: 'F cf zt', role: 'grid', id: nodeId() }, h('colgroup', {}, cols), body),
    body,
  };
}

function toolbar(count: number): HTMLElement {
  const icons = ['M5 5h14v14H5z', 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5', 'M12 5v.01M12 12v.01M12 19v.01'];
  return h(
    'div',
    { class: 'aqK', gh: 'mtb' },
    icons.map((path) => h('div', { class: 'T-I', role: 'button' }, icon(path, 18))),
    h('div', { class: 'Di' }, h('span', { class: 'Dj' }, `1–${count} of 1,204`)),
  );
}

function tabs(): HTMLElement {
  const names = ['Primary', 'Promotions', 'Social'];
  return h(
    'div',
    { class: 'aKh', role: 'tablist' },
    names.map((name, at) =>
      h(
        'div',
        { class: at === 0 ? 'aAy aJi-aLe J-KU-KO' : 'aAy', role: 'tab', 'aria-selected': `${at === 0}` },
        name,
      ),
    ),
  );
}

/** Builds the view and fills it a little later, as Gmail does (facts, 2023-10: the list comes after the route). */
export function createList(context: GmailContext, name: string, delay: number): ListView {
  const toRecipients = name === 'sent' || name === 'drafts' || name === 'scheduled';
  const main = table();
  const rows: HTMLTableRowElement[] = [];
  const threads: MailThread[] = [];
  // The default inbox draws a placeholder `.Cp` first (facts 2.2).
  const pane = h('div', { class: 'ae4 aDM', role: 'tabpanel', id: nodeId() }, h('div', { class: 'Cp' }));
  const ui = h('div', { class: 'UI' }, h('div', { class: 'aDP' }, pane));
  const bar = h('div', { class: 'G-atb', gh: 'tm' }, toolbar(context.mailbox.view(name).length));
  const element = h('div', { class: 'nH' }, bar, name === 'inbox' ? tabs() : null, ui);

  const insert = (index: number, thread: MailThread) => {
    const row = makeRow(context, thread, toRecipients);
    main.body.insertBefore(row, rows[index] ?? null);
    rows.splice(index, 0, row);
    threads.splice(index, 0, thread);
  };
  const fill = () => {
    for (const thread of context.mailbox.view(name)) insert(rows.length, thread);
    pane.append(h('div', { class: 'Cp' }, h('div', {}, main.table)));
    // A tab panel that is not shown keeps its rows in the page (saved page, 9 `.Cp`).
    if (name === 'inbox') ui.firstElementChild?.append(hiddenPanel(context));
  };
  setTimeout(fill, delay);
  main.body.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    const thread = row ? threads[rows.indexOf(row)] : undefined;
    if (thread && (thread.kind ?? 'thread') === 'thread') context.open(thread);
  });

  const redraw = (index: number, thread: MailThread) => {
    const row = rows[index];
    if (!row) throw new Error(`The list has no row ${index}`);
    threads[index] = thread;
    row.className = rowClass(thread);
    row.replaceChildren(...rowCells(context, thread, toRecipients));
  };
  return {
    element,
    rows,
    threads,
    show(visible) {
      // Facts 2.1: hidden, the list loses `role=main` and `gh=tl` and keeps its rows.
      element.style.display = visible ? '' : 'none';
      if (visible) element.setAttribute('role', 'main');
      else element.removeAttribute('role');
      if (visible) ui.setAttribute('gh', 'tl');
      else ui.removeAttribute('gh');
    },
    reuse: redraw,
    refresh(index, unread) {
      const thread = threads[index];
      if (thread) redraw(index, unread === undefined ? thread : { ...thread, unread });
    },
    remove(index) {
      rows.splice(index, 1)[0]?.remove();
      threads.splice(index, 1);
    },
    insert,
  };
}

function hiddenPanel(context: GmailContext): HTMLElement {
  const { table: grid, body } = table();
  for (const thread of context.mailbox.view('search/review')) body.append(makeRow(context, thread, false));
  const panel = h('div', { class: 'ae4', role: 'tabpanel' }, h('div', { class: 'Cp' }, h('div', {}, grid)));
  panel.style.display = 'none';
  return panel;
}

import { h } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import { listenToKeys } from './list-keys.ts';
import { listTable, panel, tabs, toolbar } from './list-parts.ts';
import type { MailThread } from './mail.ts';
import { makeRow, type Row } from './row.ts';
import { sectionsOf } from './sections.ts';

/** A view of threads. Its element stays in the page for good; `show` says whether it is the main one. */
export interface ListView {
  readonly element: HTMLElement;
  /** Where a reading pane goes. */
  readonly ui: HTMLElement;
  /** The shown tab's rows from top to bottom, across all sections. */
  readonly rows: readonly Row[];
  readonly threads: readonly MailThread[];
  show(visible: boolean): void;
  /** Same `tr`, other thread: new cells, class overwritten (facts 2.2). */
  reuse(index: number, thread: MailThread): void;
  /** Same `tr`, same thread, new cells: what a new mail or a read state does. */
  refresh(index: number, unread?: boolean): void;
  remove(index: number): void;
  insert(index: number, thread: MailThread): void;
  /** Marks the row that the reading pane shows. */
  mark(thread: MailThread | null): void;
}

/** Builds the view and fills it a little later, as Gmail does (facts, 2023-10: the list comes after the route). */
export function createList(context: GmailContext, name: string, delay: number): ListView {
  const { settings, mailbox } = context;
  const toRecipients = name === 'sent' || name === 'drafts' || name === 'scheduled';
  const isSplit = settings.pane === 'vertical';
  const rows: Row[] = [];
  const placeholder = panel(null, null);
  const box = h('div', { class: 'aDP' }, placeholder);
  const ui = h('div', { class: 'UI' }, box);
  const bar = h('div', { class: 'G-atb', gh: 'tm' }, toolbar(mailbox.view(name).length));
  const panels: HTMLElement[] = [];
  const hasTabs = name === 'inbox' && settings.inbox === 'default';
  const element = h('div', { class: 'nH' }, bar);
  if (hasTabs) {
    const choose = (chosen: number) => {
      for (const [at, one] of panels.entries()) one.style.display = at === chosen ? '' : 'none';
    };
    element.append(tabs(choose));
  }
  element.append(ui);

  const make = (thread: MailThread) => {
    const row = makeRow(context, thread, { toRecipients, isSplit });
    for (const tr of row.elements) tr.addEventListener('click', () => click(row));
    return row;
  };
  const click = ({ thread }: Row) => {
    if ((thread.kind ?? 'thread') === 'thread' && thread.draft !== 'alone') context.open(thread);
  };
  const addSection = (title: string | null, threads: readonly MailThread[]) => {
    const { table, body } = listTable(isSplit);
    for (const thread of threads) {
      const row = make(thread);
      rows.push(row);
      body.append(...row.elements);
    }
    const made = panel(title, table);
    panels.push(made);
    box.append(made);
  };
  const fill = () => {
    for (const { title, threads } of sectionsOf(settings, mailbox, name)) addSection(title, threads);
    // A tab panel that is not shown keeps its rows in the page (saved page, 9 `.Cp`).
    if (hasTabs) box.append(...hiddenTabs());
  };
  const hiddenTabs = () =>
    ['search/review', 'search/interview'].map((words) => {
      const { table, body } = listTable(isSplit);
      for (const thread of mailbox.view(words)) body.append(...make(thread).elements);
      const made = panel(null, table);
      made.classList.remove('aDM');
      made.style.display = 'none';
      panels.push(made);
      return made;
    });
  setTimeout(fill, delay);
  listenToKeys(element, rows, click);

  const at = (index: number): Row => {
    const row = rows[index];
    if (!row) throw new Error(`The list has no row ${index}`);
    return row;
  };
  return {
    element,
    ui,
    rows,
    get threads() {
      return rows.map(({ thread }) => thread);
    },
    show(visible) {
      // Facts 2.1: hidden, the list loses `role=main` and `gh=tl` and keeps its rows.
      element.style.display = visible ? '' : 'none';
      if (visible) element.setAttribute('role', 'main');
      else element.removeAttribute('role');
      if (visible) ui.setAttribute('gh', 'tl');
      else ui.removeAttribute('gh');
    },
    reuse: (index, thread) => at(index).draw(thread),
    refresh(index, unread) {
      const row = at(index);
      row.draw(unread === undefined ? row.thread : { ...row.thread, unread });
    },
    remove(index) {
      for (const tr of rows.splice(index, 1)[0]?.elements ?? []) tr.remove();
    },
    insert(index, thread) {
      const row = make(thread);
      const next = rows[index]?.elements[0];
      const body = next?.parentElement ?? box.querySelector('.ae4.aDM table > tbody');
      for (const tr of row.elements) body?.insertBefore(tr, next ?? null);
      rows.splice(index, 0, row);
    },
    mark(thread) {
      for (const row of rows)
        for (const tr of row.elements) tr.classList.toggle('aps', row.thread === thread);
    },
  };
}

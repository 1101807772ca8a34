import { h, icon } from '../page/dom.ts';
import { nodeId } from './ids.ts';

/** Columns of the list have fixed widths, only the subject's is free (facts 2.2, `expandColumn`). */
const columns = ['PF', 'Ci', 'y5', 'yY', 'null', 'yg', 'yF', 'xX', 'bq4', 'amZ'];
/** Beside a reading pane: edge, box, people or subject, date, star (saved page of 2014-12). */
const splitColumns = ['PF', 'Ci', 'null', 'xX', 'y5'];

export function listTable(isSplit: boolean): {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
} {
  const body = h('tbody');
  const cols = (isSplit ? splitColumns : columns).map((name) => h('col', { class: name }));
  const table = h('table', { class: 'F cf zt', role: 'grid', id: nodeId() }, h('colgroup', {}, cols), body);
  return { table, body };
}

export function toolbar(count: number): HTMLElement {
  const icons = ['M5 5h14v14H5z', 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5', 'M12 5v.01M12 12v.01M12 19v.01'];
  return h(
    'div',
    { class: 'aqK', gh: 'mtb' },
    icons.map((path) => h('div', { class: 'T-I', role: 'button' }, icon(path, 18))),
    h('div', { class: 'Di' }, h('span', { class: 'Dj' }, `1–${count} of 1,204`)),
  );
}

const tabNames = ['Primary', 'Promotions', 'Social'];

/** The category tabs; `pressed` gets the tab's number. */
export function tabs(pressed: (at: number) => void): HTMLElement {
  const all = tabNames.map((name) => h('div', { class: 'aAy', role: 'tab' }, name));
  const choose = (chosen: number) => {
    for (const [at, tab] of all.entries()) {
      tab.className = at === chosen ? 'aAy aJi-aLe J-KU-KO' : 'aAy';
      tab.setAttribute('aria-selected', `${at === chosen}`);
    }
  };
  for (const [at, tab] of all.entries()) {
    tab.addEventListener('click', () => {
      choose(at);
      pressed(at);
    });
  }
  choose(0);
  return h('div', { class: 'aKh', role: 'tablist' }, all);
}

/** One panel of a list: `.ae4[role=tabpanel] > .Cp > div > table` (facts 2.2). */
export function panel(title: string | null, content: HTMLElement | null): HTMLElement {
  const heading = title === null ? null : h('div', { class: 'Cr aqJ' }, h('h3', { class: 'Wd' }, title));
  // The default inbox draws a placeholder `.Cp` first (facts 2.2).
  const cp = h('div', { class: 'Cp' }, content === null ? null : h('div', {}, content));
  return h('div', { class: 'ae4 aDM', role: 'tabpanel', id: nodeId() }, heading, cp);
}

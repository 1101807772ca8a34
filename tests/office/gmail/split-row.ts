import { h, icon } from '../page/dom.ts';
import { plainText } from '../page/markup.ts';
import type { GmailContext } from './context.ts';
import { sentAt } from './context.ts';
import { nodeId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { lastMail } from './mail.ts';
import { labelChips, namesCell, star, subject } from './row-parts.ts';

/**
 * The cells of the three `tr` of a thread beside a reading pane: people and date, subject, first words
 * (saved page of 2014-12; the ids are those of a row of 2023).
 */
export function splitCells(context: GmailContext, thread: MailThread, toRecipients: boolean): Node[][] {
  const at = sentAt(context, lastMail(thread));
  const title = context.dates.row(at);
  const cell = context.dates.cell(at);
  const words = plainText(lastMail(thread).text);
  const select = h('div', { class: 'apo-jc T-Jo', role: 'checkbox', 'aria-checked': 'false' });
  const people = namesCell(context, thread, toRecipients, { date: cell, words });
  const date = h('span', { title, id: nodeId(), 'aria-label': title }, cell);
  const sponsored = thread.kind === 'ad' ? h('span', { class: 'bvA' }, 'Ad') : null;
  const line = h(
    'div',
    { class: 'xT' },
    sponsored,
    h('div', { class: 'y6' }, h('span', { class: 'bog', id: nodeId() }, subject(thread))),
  );
  return [
    [
      h('td', { rowspan: '3', class: 'PF xY' }),
      h('td', { rowspan: '3', class: 'apo-x3 xY aid' }, select),
      h('td', { class: 'yX xY apy' }, people),
      h('td', { class: 'yf xY apt' }, h('div', { class: 'apm' }, date)),
      h(
        'td',
        { rowspan: '3', class: 'apU apC' },
        h('span', { class: 'aXw T-KT', role: 'button' }, icon(star, 18)),
      ),
    ],
    [h('td', { colspan: '2', class: 'xY apD' }, h('div', { class: 'xS' }, line))],
    [
      h(
        'td',
        { colspan: '2', class: 'xY apA' },
        h(
          'div',
          { class: 'apB' },
          h('div', { class: 'apu' }, labelChips(thread)),
          h('div', { class: 'y2 apz' }, words),
        ),
      ),
    ],
  ];
}

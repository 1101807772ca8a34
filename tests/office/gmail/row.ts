import { h, icon } from '../page/dom.ts';
import { plainText } from '../page/markup.ts';
import type { OfficePerson } from '../people.ts';
import { me } from '../people.ts';
import type { GmailContext } from './context.ts';
import { sentAt } from './context.ts';
import { nodeId, threadId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { lastMail } from './mail.ts';

/** `zE` unread, `yO` read, `byw` with an attachment line; `.am0` an ad (facts 2.2, seen 2026-07). */
export function rowClass(thread: MailThread): string {
  const foreign = thread.kind === 'foreign' ? ' inboxsdk__ignore_row bundle-row' : '';
  const ad = thread.kind === 'ad' ? ' am0' : '';
  const files = lastMail(thread).files ? ' byw' : '';
  return `zA ${thread.unread ? 'zE' : 'yO'}${files}${ad}${foreign}`;
}

/** Who stands in the row, oldest first; Sent and Drafts name the recipients instead (facts 2.2). */
function peopleOf(thread: MailThread, toRecipients: boolean): readonly OfficePerson[] {
  const sent = thread.mails.findLast((mail) => mail.from === me) ?? lastMail(thread);
  const all = toRecipients ? sent.to : thread.mails.map((mail) => mail.from);
  // A long thread lists a part of its people only: the first and the two newest.
  const distinct = all.filter((person, at) => all.lastIndexOf(person) === at);
  return distinct.length > 3 ? [...distinct.slice(0, 1), ...distinct.slice(-2)] : distinct;
}

function participants(context: GmailContext, thread: MailThread, toRecipients: boolean): (Node | string)[] {
  const people = peopleOf(thread, toRecipients);
  const shown = people.flatMap((person, at): (Node | string)[] => {
    const mine = person === me;
    const name = mine ? context.words.me : person.name;
    const label = people.length > 1 && !mine ? (person.name.split(' ')[0] ?? name) : name;
    const span = h(
      'span',
      {
        class: thread.unread ? 'zF' : 'yP',
        email: person.email,
        name,
        'data-hovercard-id': person.email,
      },
      label,
    );
    return at > 0 ? [', ', span] : [span];
  });
  const count = thread.mails.length > 1 ? h('span', { class: 'bx0' }, `${thread.mails.length}`) : null;
  const lead = toRecipients ? [context.words.toRecipient] : [];
  return [h('span', { class: 'bA4' }, lead, shown), ...(count ? [' ', count] : [])];
}

/** The ids stand twice in a row: in the copy for screen readers and in the visible subject (facts 2.2). */
function subject(thread: MailThread): HTMLElement {
  const id = threadId(thread);
  return h(
    'span',
    {
      class: thread.unread ? 'bqe' : null,
      'data-thread-id': id.perm,
      'data-legacy-thread-id': id.legacy,
      'data-legacy-last-message-id': id.legacy,
    },
    thread.subject,
  );
}

const star = 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z';

/** The cells of a row: Gmail makes them anew in place, the `tr` stays (facts 2.2). */
export function rowCells(context: GmailContext, thread: MailThread, toRecipients: boolean): Node[] {
  const at = sentAt(context, lastMail(thread));
  const title = context.dates.row(at);
  const cell = context.dates.cell(at);
  const words = plainText(lastMail(thread).text);
  const label = thread.label
    ? h('div', { class: 'ar as' }, h('div', { class: 'at', title: '' }, thread.label))
    : null;
  const sponsored = thread.kind === 'ad' ? h('span', { class: 'bvA' }, 'Ad') : null;
  return [
    h('td', { class: 'PF xY' }),
    h(
      'td',
      { class: 'oZ-x3 xY' },
      h('div', { class: 'oZ-jc T-Jo', role: 'checkbox', 'aria-checked': 'false' }),
    ),
    h('td', { class: 'apU xY' }, h('span', { class: 'aXw T-KT', role: 'button' }, icon(star, 18))),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell', tabindex: '-1' },
      h(
        'div',
        { class: 'afn', id: nodeId() },
        participants(context, thread, toRecipients),
        ', ',
        subject(thread),
        `, ${cell}, ${words}.`,
      ),
      h('div', { class: 'yW', id: nodeId() }, participants(context, thread, toRecipients)),
    ),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: '-1' },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          label,
          sponsored,
          h('div', { class: 'y6' }, h('span', { class: 'bog', id: nodeId() }, subject(thread))),
          h('span', { class: 'y2' }, h('span', { class: 'Zt' }, '\u00a0-\u00a0'), words),
        ),
      ),
    ),
    h('td', { class: 'byZ xY', role: 'gridcell' }),
    h('td', { class: 'yf xY' }),
    h(
      'td',
      { class: 'xW xY', role: 'gridcell' },
      h(
        'span',
        { title, id: nodeId(), 'aria-label': title },
        h('span', { class: thread.unread ? 'bq3' : null }, cell),
      ),
    ),
    h('td', { class: 'bq4 xY' }, h('ul', { class: 'bqY', role: 'toolbar' }, h('li', { class: 'bqX brq' }))),
    h('td', { class: 'xY' }),
  ];
}

/** One row of the list. */
export function makeRow(
  context: GmailContext,
  thread: MailThread,
  toRecipients: boolean,
): HTMLTableRowElement {
  const id = thread.kind === 'bare' ? null : nodeId();
  return h(
    'tr',
    { class: rowClass(thread), id, role: 'row', tabindex: '-1', draggable: 'true' },
    rowCells(context, thread, toRecipients),
  );
}

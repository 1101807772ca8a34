import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { me } from '../people.ts';
import type { GmailContext } from './context.ts';
import { messageId, nodeId, threadId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { lastMail } from './mail.ts';

/** Who stands in the row, oldest first; Sent and Drafts name the recipients instead (facts 2.2). */
function peopleOf(thread: MailThread, toRecipients: boolean): readonly OfficePerson[] {
  const sent = thread.mails.findLast((mail) => mail.from === me) ?? lastMail(thread);
  const all = toRecipients ? sent.to : thread.mails.map((mail) => mail.from);
  // A long thread lists a part of its people only: the first and the two newest.
  const distinct = all.filter((person, at) => all.lastIndexOf(person) === at);
  return distinct.length > 3 ? [...distinct.slice(0, 1), ...distinct.slice(-2)] : distinct;
}

/** The names of a row, with the count of mails and the word for a draft that is not sent yet. */
function participants(context: GmailContext, thread: MailThread, toRecipients: boolean): (Node | string)[] {
  const people = peopleOf(thread, toRecipients);
  const shown = people.flatMap((person, at): (Node | string)[] => {
    const mine = person === me;
    const name = mine ? context.words.me : person.name;
    const short = people.length > 1 && !mine ? (person.name.split(' ')[0] ?? name) : name;
    const label = person.shown ?? short;
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
  const draft = thread.draft ? h('span', { class: 'boq' }, context.words.draft) : null;
  const count = thread.mails.length > 1 ? h('span', { class: 'bx0' }, `${thread.mails.length}`) : null;
  const lead = toRecipients && people.length > 0 ? [context.words.toRecipient] : [];
  return [
    h('span', { class: 'bA4' }, lead, shown, draft && shown.length > 0 ? ', ' : null, draft),
    ...(count ? [' ', count] : []),
  ];
}

/** The ids stand twice in a row: in the copy for screen readers and in the visible subject (facts 2.2). */
export function subject(thread: MailThread): HTMLElement {
  const id = threadId(thread);
  const last = messageId(thread, thread.mails.length - 1);
  const isAlone = thread.draft === 'alone';
  return h(
    'span',
    {
      class: thread.unread ? 'bqe' : null,
      'data-thread-id': id.perm,
      'data-legacy-thread-id': isAlone ? null : id.legacy,
      'data-legacy-last-message-id': isAlone ? null : last.legacy,
      'data-standalone-draft-id': isAlone ? `#msg-a:r${id.perm.replace(/\D/g, '')}` : null,
    },
    thread.subject,
  );
}

/** The cell of the people: a copy of the whole row for screen readers, then the names as they are seen. */
export function namesCell(
  context: GmailContext,
  thread: MailThread,
  toRecipients: boolean,
  { date, words }: { readonly date: string; readonly words: string },
): HTMLElement[] {
  const people = () => participants(context, thread, toRecipients);
  return [
    h('div', { class: 'afn', id: nodeId() }, people(), ', ', subject(thread), `, ${date}, ${words}.`),
    h('div', { class: 'yW', id: nodeId() }, people()),
  ];
}

/** A label's chip: its title is empty for some since 2026-08 (facts 2.2). */
export function labelChips(thread: MailThread): Node[] {
  return (thread.labels ?? []).map((name, at) =>
    h(
      'div',
      { class: 'ar as' },
      h('div', { class: 'at', title: at % 2 === 0 ? '' : name }, h('div', { class: 'av' }, name)),
    ),
  );
}

export const star = 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z';

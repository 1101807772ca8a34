import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find, findAll, matches, own } from '../read/dom';
import { nextOf, parentOf } from '../read/nodes';
import type { ReadContext, Slot, Spot } from '../site';
import { hintsOf, mayAnswer } from './people';
import { isDrawnInView } from './root';
import { listsRecipients, routeOf } from './route';
import { select } from './selectors';
import { threadIdIn } from './thread-id';

/** A row of any visible thread list: the last participant who may answer me. */
export const threadRow: Spot<'row'> = {
  id: 'thread-row',
  form: 'row',
  wraps: false,
  selector: select.row,
  identity(el) {
    if (!isThreadRow(el) || !isDrawnInView(el)) return null;
    const people = peopleOf(el).map((hint) => hint.value);
    return people.length === 0 ? null : `${threadIdOfRow(el) ?? attr(el, 'id')}|${people.join(' ')}`;
  },
  read(el, context) {
    if (!isThreadRow(el)) return null;
    if (find(el, select.draftRow) !== null && routeOf(context.location.href)[0] !== 'drafts') return null;
    return choose(el, context).person;
  },
  isAmong: (el, context) => choose(el, context).others.length > 0,
  place,
  room: (el) => own(parentOf(subjectOf(el) ?? el) ?? el, 'clientWidth') - leastSubject,
};

/** What is left of a subject at least, px: some words of it. */
const leastSubject = 110;

function isThreadRow(el: Element): boolean {
  return (
    closest(el, select.list) !== null &&
    closest(el, select.foreign) === null &&
    !matches(el, `${select.foreignRow}, ${select.ad}`) &&
    find(el, select.ad) === null
  );
}

function peopleOf(el: Element): PersonHint[] {
  const copies = findAll(el, select.rowPeopleCopy);
  const drawn = findAll(el, select.rowPeople);
  return hintsOf(drawn.length > 0 ? drawn : copies, copies);
}

/** Of those whom a row names: the one whose badge it gets, and the others who may answer me. */
export function choose(
  el: Element,
  context: ReadContext,
): { person: PersonHint | null; others: PersonHint[] } {
  const people = peopleOf(el).filter((hint) => mayAnswer(hint, context.me));
  const person = (listsRecipients(context.location.href) ? people[0] : people.at(-1)) ?? null;
  return { person, others: people.filter((hint) => hint !== person) };
}

/** The row itself, and in a split pane the two rows without an id that belong to it. */
function rowsOf(el: Element): Element[] {
  const rows = [el];
  // Elsewhere a row without an id belongs to somebody else.
  for (let at = nextOf(el); at !== null && matches(at, select.splitMore); at = nextOf(at)) {
    rows.push(at);
  }
  return rows;
}

/** The id of the row's thread; null right after sending, until Gmail has one. */
export function threadIdOfRow(el: Element): string | null {
  for (const row of rowsOf(el)) {
    const id = threadIdIn(row);
    if (id !== null) return id;
  }
  return null;
}

/** Before the subject, in the one line of the row that gives way; in a split pane that is the second row. */
function place(el: Element): Slot | null {
  const subject = subjectOf(el);
  const parent = subject && parentOf(subject);
  return parent && { parent, before: subject };
}

/** The subject of a row's thread; null in a row that shows none. */
export function subjectOf(el: Element): Element | null {
  for (const row of rowsOf(el)) {
    const subject = find(row, `${select.rowLine} > ${select.rowSubject}`);
    if (subject !== null) return subject;
  }
  return null;
}

import type { PersonHint } from '@/utils/domain/people/hint';
import { isDarkAt } from '../read/dark';
import { attr, boxOf, find, findAll, matches, textOf } from '../read/dom';
import { drawnIn, gaps } from '../read/free-strip';
import { contains, isElement, parentOf } from '../read/nodes';
import { isQuietAddress } from '../read/quiet-address';
import { isShown } from '../read/visible';
import type { ComposerInView, ReadContext, Strip } from '../site';
import { isAddress } from './hint-in';
import { paneOf } from './mail';
import { isMe } from './me';
import * as at from './selectors';
import { threadIdOf } from './thread-id';

/**
 * The mails that are being written, with their recipients. Nothing stands at a recipient itself: each is a part of what is
 * typed in. The line about all of them is drawn beside what sends, where that is free.
 */
export function findWritten(context: ReadContext): readonly ComposerInView[] {
  const { document } = context;
  return findAll(document, at.editorBox).flatMap((box): ComposerInView[] => {
    const holder = holderOfMail(box);
    const fields = findAll(holder, at.wells);
    const [first] = fields;
    if (holder === null || first === undefined || !isShown(box)) return [];
    const { people, unnamed } = recipientsIn(fields, context);
    const threadId = contains(paneOf(document), holder) ? threadIdOf(context) : null;
    return [
      {
        holder,
        head: null,
        people,
        unnamed,
        message: { channel: 'e-mail', threadId, title: '', unanswered: null, others: [] },
        isDark: isDarkAt(holder),
        sized: first,
        lines: 1,
        strips: () => stripsBeside(holder, box),
        follow: (changed) => followChips(fields, changed),
      },
    ];
  });
}

/** The nearest element that holds what is written and whom it goes to, of one mail alone. */
function holderOfMail(box: Element): Element | null {
  let holder = parentOf(box);
  while (holder !== null && find(holder, at.wells) === null) holder = parentOf(holder);
  return findAll(holder, at.editorBox).length === 1 ? holder : null;
}

/** Who is named with an address, each once; of the others it is not said who they are. */
function recipientsIn(fields: readonly Element[], context: ReadContext) {
  const people = new Map<string, PersonHint>();
  let unnamed = 0;
  for (const el of fields.flatMap((field) => findAll(field, at.chips))) {
    const value = (attr(el, 'aria-label') ?? '').trim().toLowerCase();
    const hint: PersonHint = { kind: 'email', value, label: textOf(el) || value };
    if (!isAddress(value)) unnamed += 1;
    else if (!isMe(hint, context) && !isQuietAddress(value)) people.set(value, hint);
  }
  return { people: [...people.values()], unnamed };
}

/** Calls `changed` when a recipient comes or goes; what is typed until then is looked at no further. */
function followChips(fields: readonly Element[], changed: () => void): () => void {
  const isChip = (node: Node) =>
    isElement(node) && (matches(node, at.chips) || find(node, at.chips) !== null);
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isChip)))
      changed();
  });
  for (const field of fields) observer.observe(field, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/**
 * Whether what takes no part in the layout goes along with this element when the page is scrolled: what it is placed by must
 * lie within what scrolls, or be it. Else it would be left behind, over something else.
 */
function scrollsAlong(el: Element): boolean {
  for (let box: Element | null = el; box !== null; box = parentOf(box)) {
    const { position, overflowX, overflowY } = getComputedStyle(box);
    if (position !== 'static') return true;
    if (/auto|scroll|hidden/.test(`${overflowX} ${overflowY}`)) return false;
  }
  return true;
}

/** In the line of what sends, the widest first; nowhere over what is written or where somebody is written to. */
function stripsBeside(holder: Element, box: Element): readonly Strip[] {
  const button = find(holder, at.sendButton);
  if (button === null || !scrollsAlong(holder)) return [];
  const { left, right } = boxOf(holder);
  const { top, bottom } = boxOf(button);
  const taken = [...drawnIn(holder, box), ...[box, ...findAll(holder, at.wells)].map(boxOf)];
  return gaps({ left, right, middle: (top + bottom) / 2 }, taken).sort(
    (one, other) => other.right - other.left - (one.right - one.left),
  );
}

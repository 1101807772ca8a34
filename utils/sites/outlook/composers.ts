import type { PersonHint } from '@/utils/domain/people/hint';
import { isDarkAt } from '../read/dark';
import { boxOf, find, findAll, matches, textOf } from '../read/dom';
import { drawnIn, gaps } from '../read/free-strip';
import { contains, isElement, parentOf } from '../read/nodes';
import { isQuietAddress } from '../read/quiet-address';
import { isShown } from '../read/visible';
import type { ComposerInView, ReadContext, Strip } from '../site';
import { paneOf } from './mail';
import { isMe } from './me';
import { chipAddress } from './recipient';
import * as at from './selectors';
import { threadIdOf } from './thread-id';

/**
 * The mails that are being written, with their recipients. The line about all of them is drawn beside what sends, where
 * that is free.
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
    const value = chipAddress(el);
    const hint: PersonHint = { kind: 'email', value: value ?? '', label: textOf(el) || (value ?? '') };
    if (value === null) unnamed += 1;
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

/** In the line of what sends, the widest first; nowhere over what is written or where somebody is written to. */
function stripsBeside(holder: Element, box: Element): readonly Strip[] {
  const button = find(holder, at.sendButton);
  if (button === null) return [];
  const { left, right } = boxOf(holder);
  const { top, bottom } = boxOf(button);
  const taken = [...drawnIn(holder, box), ...[box, ...findAll(holder, at.wells)].map(boxOf)];
  return gaps({ left, right, middle: (top + bottom) / 2 }, taken).sort(
    (one, other) => other.right - other.left - (one.right - one.left),
  );
}

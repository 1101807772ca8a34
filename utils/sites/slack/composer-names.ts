import { attr, find, findAll, matches, textOf } from '../read/dom';
import { isElement } from '../read/nodes';
import { isPersonId } from './ids';
import type { Sender } from './message-row';
import { composerField, composerMention } from './selectors';

/** The people named in what is being written; null where a group is named, too, as nobody can tell who that is. */
export function namedIn(input: Element): readonly Sender[] | null {
  const named = findAll(find(input, composerField), composerMention).map((el) => ({
    id: attr(el, 'data-id') ?? attr(el, 'data-member-id') ?? '',
    label: (attr(el, 'data-label') ?? textOf(el)).replace(/^@/, '').trim(),
    team: null,
  }));
  return named.every(({ id }) => isPersonId(id)) ? named : null;
}

/** Calls `changed` when a name comes or goes; of what else is typed only whole lines are looked at. */
export function followNames(input: Element, changed: () => void): () => void {
  const field = find(input, composerField);
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    const isName = (node: Node) =>
      isElement(node) && (matches(node, composerMention) || find(node, composerMention) !== null);
    if (nodes.some(isName)) changed();
  });
  if (field !== null) observer.observe(field, { childList: true, subtree: true });
  return () => observer.disconnect();
}

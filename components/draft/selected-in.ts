import type { MessageWords } from '@/utils/domain/decision/use-message';

/** What is not a message's own: quotes, and parts that were left out of it. */
const ofOthers = 'blockquote, .draft-left-out, .draft-kept';

/** The words that are selected inside this element; null where none are, or the selection reaches beyond it. */
export function selectedIn(element: HTMLElement | null): MessageWords | null {
  const selection = getSelection();
  if (element === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  const text = selection.toString();
  if (text.trim() === '' || !element.contains(range.commonAncestorContainer)) return null;
  const isOther = [...element.querySelectorAll(ofOthers)].some((other) => range.intersectsNode(other));
  return { text, isOwn: !isOther };
}

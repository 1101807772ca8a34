/**
 * Reading nodes whose own properties may lie: a `<form>` in a mail answers `form.childNodes` with its
 * `<input name="childNodes">`, in the isolated world too. The prototypes' own methods and accessors do not.
 */

/** The attribute, or null. */
export function attr(el: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(el, name);
}

/** Whether it has any attribute: most lines and breaks of a mail have none, and so match no selector of ours. */
export function hasAttributes(el: Element): boolean {
  return Element.prototype.hasAttributes.call(el);
}

/** Whether the element matches the selector. */
export function matches(el: Element, selector: string): boolean {
  return Element.prototype.matches.call(el, selector);
}

/**
 * The first that matches and is right; null where none is. Mostly that is the first that matches, and then what
 * comes after it in the page is not searched.
 */
export function firstThat(
  root: ParentNode,
  selector: string,
  isRight: (el: Element) => boolean,
): Element | null {
  const first = root.querySelector(selector);
  if (first === null || isRight(first)) return first;
  return [...root.querySelectorAll(selector)].find(isRight) ?? null;
}

/** All text below, white space collapsed and trimmed; empty for null. Images count as nothing. */
export function textOf(node: Node | null | undefined): string {
  if (node == null) return '';
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

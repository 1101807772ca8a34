import { documentOf, nodeType } from './nodes';

/**
 * Reading elements whose own properties may lie: a `<form>` in a mail answers `form.childNodes` with its
 * `<input name="childNodes">`, and the document `document.body` with an `<img name="body">`, in the isolated
 * world too. The prototypes' own methods and accessors do not. All code that runs in a page reads it by these
 * and by nodes.ts; where there is no element there is nothing to find.
 */

type Maybe<T> = T | null | undefined;

/** The attribute, or null. */
export function attr(el: Maybe<Element>, name: string): string | null {
  return el == null ? null : Element.prototype.getAttribute.call(el, name);
}

/** Whether it has any attribute: most lines and breaks of a mail have none, and so match no selector of ours. */
export function hasAttributes(el: Element): boolean {
  return Element.prototype.hasAttributes.call(el);
}

/** Whether the element matches the selector. */
export function matches(el: Maybe<Element>, selector: string): boolean {
  return el != null && Element.prototype.matches.call(el, selector);
}

/** The element itself or the nearest around it that matches. */
export function closest(el: Maybe<Element>, selector: string): Element | null {
  return el == null ? null : Element.prototype.closest.call(el, selector);
}

const searched = (root: ParentNode) => (nodeType(root) === 9 ? Document : Element).prototype;

/** The first element below that matches. */
export function find(root: Maybe<ParentNode>, selector: string): Element | null {
  return root == null ? null : searched(root).querySelector.call(root, selector);
}

/** All elements below that match, in the order of the page. */
export function findAll(root: Maybe<ParentNode>, selector: string): Element[] {
  return root == null ? [] : [...searched(root).querySelectorAll.call(root, selector)];
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
  const first = find(root, selector);
  if (first === null || isRight(first)) return first;
  return findAll(root, selector).find(isRight) ?? null;
}

/** Its box in the viewport. */
export function boxOf(el: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(el);
}

/** Any other property, by the prototypes; slower than the ones that have a name. */
export function own<K extends keyof HTMLElement>(el: Element, name: K): HTMLElement[K] {
  return Reflect.get(HTMLElement.prototype, name, el);
}

/** A property of the document, by its prototype. */
export function ofDocument<K extends keyof Document>(document: Document, name: K): Document[K] {
  return Reflect.get(Document.prototype, name, document);
}

/** The root element, `<html>`. */
export function rootOf(document: Document): Element {
  return ofDocument(document, 'documentElement');
}

/** What the reader selected in the page, or where the caret is. */
export function selectionOf(document: Document): Selection | null {
  return Document.prototype.getSelection.call(document);
}

/** Hears an event at the document until `signal` ends. */
export function listen(document: Document, type: string, heard: () => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(document, type, heard, { signal });
}

/** A walk over what is below, as `createTreeWalker` makes it. */
export function walk(root: Node, what: number, filter?: (node: Node) => number): TreeWalker {
  return Document.prototype.createTreeWalker.call(documentOf(root), root, what, filter);
}

/** All text below, white space collapsed and trimmed; empty for null. Images count as nothing. */
export function textOf(node: Maybe<Node>): string {
  if (node == null) return '';
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

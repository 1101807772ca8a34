/**
 * Reading nodes whose own properties may lie: a `<form>` in a mail answers `form.childNodes` with its
 * `<input name="childNodes">`, in the isolated world too. The prototypes' own accessors do not.
 */

/** The attribute, or null. */
export function attr(el: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(el, name);
}

/** The tag in lower case. */
export function tagOf(el: Element): string {
  return String(Reflect.get(Element.prototype, 'localName', el));
}

/** The child nodes, in order. */
export function childrenOf(node: Node): Node[] {
  const list: unknown = Reflect.get(Node.prototype, 'childNodes', node);
  return Array.from(list as NodeListOf<ChildNode>);
}

/** Whether the element matches the selector. */
export function matches(el: Element, selector: string): boolean {
  return Element.prototype.matches.call(el, selector);
}

/** All text below, white space collapsed and trimmed; empty for null. Images count as nothing. */
export function textOf(node: Node | null | undefined): string {
  if (node == null) return '';
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === 1;
}

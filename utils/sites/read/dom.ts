/**
 * Reading nodes whose own properties may lie: a `<form>` in a mail answers `form.childNodes` with its
 * `<input name="childNodes">`, in the isolated world too. The prototypes' own accessors do not.
 */

const localName = accessor(() => Element.prototype, 'localName');
const nodeType = accessor(() => Node.prototype, 'nodeType');
const firstChild = accessor(() => Node.prototype, 'firstChild');
const nextSibling = accessor(() => Node.prototype, 'nextSibling');

/** The attribute, or null. */
export function attr(el: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(el, name);
}

/** Whether it has any attribute: most lines and breaks of a mail have none, and so match no selector of ours. */
export function hasAttributes(el: Element): boolean {
  return Element.prototype.hasAttributes.call(el);
}

/** The tag in lower case. */
export function tagOf(el: Element): string {
  return localName(el);
}

/** The child nodes, in order. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) children.push(child);
  return children;
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
  return nodeType(node) === 1;
}

/** The prototype's accessor, found at its first use. */
function accessor<N extends Node, K extends keyof N>(prototype: () => N, name: K): (node: Node) => N[K] {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get?.call(node) as N[K];
  };
}

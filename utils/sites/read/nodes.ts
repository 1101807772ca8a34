/** Walking nodes whose own properties may lie (see dom.ts), fast enough for the thousands of a long thread. */

const localName = accessor(() => Element.prototype, 'localName');

/** The first node in it, and the one after it. */
export const firstChild = accessor(() => Node.prototype, 'firstChild');
export const nextSibling = accessor(() => Node.prototype, 'nextSibling');

/** 1: an element, 3: text, 9: a document. */
export const nodeType = accessor(() => Node.prototype, 'nodeType');
/** The element around it. */
export const parentOf = accessor(() => Node.prototype, 'parentElement');
/** The element after it, and before it. */
export const nextOf = accessor(() => Element.prototype, 'nextElementSibling');
export const previousOf = accessor(() => Element.prototype, 'previousElementSibling');
export const isConnected = accessor(() => Node.prototype, 'isConnected');

/** The document that holds it. */
export function documentOf(node: Node): Document {
  const document: Document | null = Reflect.get(Node.prototype, 'ownerDocument', node);
  return document ?? (node as Document);
}

/** The address that relative links in it begin at. */
export function baseOf(node: Node): string {
  return String(Reflect.get(Node.prototype, 'baseURI', node));
}

/** Whether `one` comes before `other` in the page. */
export function isBefore(one: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;
}

/** Whether `inner` is `outer` or anywhere below it. */
export function contains(outer: Node | null, inner: Node | null): boolean {
  return outer !== null && Node.prototype.contains.call(outer, inner);
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

/** Walking nodes whose own properties may lie (see dom.ts), fast enough for the thousands of a long thread. */

const localName = accessor(() => Element.prototype, 'localName');
const nodeType = accessor(() => Node.prototype, 'nodeType');
const firstChild = accessor(() => Node.prototype, 'firstChild');
const nextSibling = accessor(() => Node.prototype, 'nextSibling');

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

/**
 * Makes what is in `here` like what is in `wanted`, and keeps every node whose like is wanted: a press that has begun,
 * the focus, a place scrolled to and an open fold in it go on. An output is left alone, as it says what was done.
 */
export function keepNodes(here: Element, wanted: Element): void {
  let at = here.firstChild;
  for (const next of [...wanted.childNodes]) {
    const same = firstLike(at, next);
    if (same === null) {
      here.insertBefore(next, at);
      continue;
    }
    removeFrom(at, same);
    update(same, next);
    at = same.nextSibling;
  }
  removeFrom(at, null);
}

function firstLike(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  for (let at = from; at !== null; at = at.nextSibling) if (isLike(at, wanted)) return at;
  return null;
}

function removeFrom(from: ChildNode | null, end: ChildNode | null): void {
  for (let at = from; at !== null && at !== end; ) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const kindOf = (node: Node) =>
  node instanceof Element ? `${node.localName} ${node.getAttribute('class')}` : node.nodeName;

const isLike = (one: Node, other: Node) => kindOf(one) === kindOf(other);

function update(here: ChildNode, wanted: ChildNode): void {
  if (here instanceof Element && wanted instanceof Element) {
    setAttributes(here, wanted);
    if (here.localName !== 'output') keepNodes(here, wanted);
  } else if (here.nodeValue !== wanted.nodeValue) here.nodeValue = wanted.nodeValue;
}

function setAttributes(here: Element, wanted: Element): void {
  // A style of the page's policy is none of ours: it is set as declarations.
  if (here instanceof HTMLElement && wanted instanceof HTMLElement) {
    const { cssText } = wanted.style;
    if (here.style.cssText !== cssText) here.style.cssText = cssText;
  }
  for (const { name, value } of wanted.attributes)
    if (name !== 'style' && here.getAttribute(name) !== value) here.setAttribute(name, value);
  // Whether a fold is open is the reader's.
  for (const { name } of [...here.attributes])
    if (!wanted.hasAttribute(name) && name !== 'open' && name !== 'style') here.removeAttribute(name);
}

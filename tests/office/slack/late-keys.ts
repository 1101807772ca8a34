import type { VirtualRow } from './virtual-list.ts';

const keys = (node: HTMLElement) => [
  node,
  ...node.querySelectorAll<HTMLElement>('[data-qa="message_container"]'),
];

function setKey(node: HTMLElement, key: string): void {
  node.id = key;
  for (const el of keys(node)) el.dataset[el === node ? 'itemKey' : 'msgTs'] = key;
}

/** What each node is to show in the end: it may be used again while an earlier change waits. */
const wanted = new WeakMap<HTMLElement, VirtualRow>();

/**
 * Draws a row into a node. With a lag, a node that showed another message changes its key first (below 0) or
 * last (above 0) and the rest `lag` ms later or sooner, as when a list is redrawn in parts; then `done`.
 */
export function drawLate(node: HTMLElement, row: VirtualRow, lag: number, done: () => void): void {
  const before = node.dataset.itemKey;
  wanted.set(node, row);
  const finish = () => {
    if (wanted.get(node) !== row) return;
    setKey(node, row.key);
    row.draw(node);
  };
  const isMessage = (key: string) => /^\d+\.\d+$/.test(key);
  if (lag === 0 || before === undefined || !isMessage(before) || !isMessage(row.key)) {
    finish();
    return;
  }
  if (lag < 0) setKey(node, row.key);
  else {
    row.draw(node);
    setKey(node, before);
  }
  setTimeout(() => {
    if (wanted.get(node) !== row) return;
    finish();
    done();
  }, Math.abs(lag));
}

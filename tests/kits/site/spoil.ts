/** The same numbers for the same seed, 0 <= n < 1, so that a page that broke an adapter breaks it again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const junk = ['', ' ', 'undefined', '#', '0', '\u202e\u0000', '<b>', 'x'.repeat(5000), 'javascript:alert(1)'];

/** Does to a page what a redesign does: takes elements and attributes away, moves them, fills them with junk. */
export function spoil(document: Document, random: () => number, count: number): void {
  const all = [...document.querySelectorAll('*')];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (let i = 0; i < count; i += 1) {
    const el = pick(all);
    if (el === undefined) return;
    if (!el.isConnected) continue;
    const name = pick(el.getAttributeNames());
    const kind = random();
    if (kind < 0.3) el.remove();
    else if (kind < 0.5 && name !== undefined) el.removeAttribute(name);
    else if (kind < 0.7 && name !== undefined) el.setAttribute(name, pick(junk) ?? '');
    else if (el === document.documentElement) el.removeAttribute('class');
    else if (kind < 0.8) el.replaceWith(...el.childNodes);
    else if (kind < 0.9) el.textContent = pick(junk) ?? '';
    else if (!el.contains(document.body)) document.body?.append(el);
  }
}

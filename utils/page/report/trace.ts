/** How often each selector was looked for, and how often it found something. */
export type Trace = ReadonlyMap<string, { readonly asked: number; readonly found: number }>;

/** What is looked for by these methods, and whether the answer found anything. */
const searches = [
  [() => Element.prototype, 'querySelector'],
  [() => Element.prototype, 'querySelectorAll'],
  [() => Element.prototype, 'closest'],
  [() => Document.prototype, 'querySelector'],
  [() => Document.prototype, 'querySelectorAll'],
] as const;

/**
 * Runs `work` and tells which selectors it looked for. For that long our own world's methods count along (dom.ts
 * looks them up at each call); the page's own are others.
 */
export function traceSelectors(work: () => void): Trace {
  const trace = new Map<string, { asked: number; found: number }>();
  const restore = searches.map(([prototype, name]) => {
    const holder: object = prototype();
    const real: unknown = Reflect.get(holder, name);
    Reflect.set(holder, name, function count(this: unknown, selector: string) {
      const answer: unknown = Reflect.apply(real as (selector: string) => unknown, this, [selector]);
      const entry = trace.get(selector) ?? { asked: 0, found: 0 };
      entry.asked += 1;
      if (isAnswer(name, answer)) entry.found += 1;
      trace.set(selector, entry);
      return answer;
    });
    return () => void Reflect.set(holder, name, real);
  });
  try {
    work();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return trace;
}

function isAnswer(name: string, answer: unknown): boolean {
  return name === 'querySelectorAll' ? (answer as NodeList).length > 0 : answer !== null;
}

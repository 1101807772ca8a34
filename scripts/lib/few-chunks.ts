import type { Plugin } from 'vite';

type ImportersOf = (id: string) => readonly string[];

/**
 * Puts what the popup and other pages start with into one script. The bundler would make one for each set of pages that
 * share a module, thirty for the popup, and each file costs the page's main thread 0.7 ms, however small it is.
 */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    outputOptions: (options) =>
      // The pages alone: every other script is a file by itself.
      options.format === 'es' ? { ...options, codeSplitting: { groups: groups.map(groupOf) } } : null,
  };
}

/** The first takes what it needs along, and leaves the others what is left: what all start with comes first. */
const groups: readonly ((chunk: string) => boolean)[] = [
  (chunk) => chunk === 'shared',
  (chunk) => chunk === 'tabs',
  (chunk) => chunk.includes('-'),
  () => true,
];

const groupOf = (isIn: (chunk: string) => boolean, at: number) => ({
  priority: groups.length - at,
  name: (id: string, graph: Graph) => {
    const chunk = chunkOf(id, graph);
    return chunk !== null && isIn(chunk) ? chunk : null;
  },
});

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * The chunk a module goes to, null where the bundler may choose. What a page starts with and also loads again with
 * something later would be a file for each such set; it is one for each set of pages.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  // Small and needed by all: the bundler's own helpers.
  if (id.includes('rolldown/runtime')) return 'shared';
  const importersOf = (of: string) => graph.getModuleInfo(of)?.importers ?? [];
  const pages = pagesOf(id, importersOf);
  const isShared = pages.size > 1 || (pageOf(id) === null && importersOf(id).length > 1);
  if (pages.has('popup') && isShared) return isOfStrip(pages) ? 'strip-popup' : 'shared';
  if (pages.has('options') && pages.has('log')) return 'tabs';
  // The popup's own is one script in any case.
  return pages.size > 0 && !pages.has('popup') && isShared ? nameOf(pages) : null;
}

/** A page opened seldom takes along a little that it does not need, so that those opened often start with no more files. */
function nameOf(pages: ReadonlySet<string>): string {
  const often = [...pages].filter((page) => !seldom.has(page));
  return (often.length > 1 ? often : [...pages]).toSorted().join('-');
}

const seldom = new Set(['planner', 'day']);

/** What the popup draws, alone or with the page of the day: no other page starts with it. */
const isOfStrip = (pages: ReadonlySet<string>) =>
  [...pages].every((page) => page === 'popup' || page === 'day');

/** The pages that load a module when they start. */
function pagesOf(id: string, importersOf: ImportersOf): ReadonlySet<string> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  // A set that grows is walked to its end.
  for (const each of seen) {
    const page = pageOf(each);
    if (page !== null) pages.add(page);
    for (const importer of importersOf(each)) seen.add(importer);
  }
  return pages;
}

const pageOf = (id: string) => /\/entrypoints\/([a-z]+)\/index\.html$/.exec(id)?.[1] ?? null;

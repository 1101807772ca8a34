import type { Plugin } from 'vite';

/** Asks V8 to compile all functions of a script while it reads it; for every other engine a comment. */
export const mark = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the scripts with which the pages start. Chromium keeps the compiled code of an extension's pages on disk, but of a
 * module only the functions that ran while it was evaluated: React, the store and our own rows run later, so that each
 * opening compiled some 800 functions anew, one by one. Marked scripts are kept whole.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // The mark holds at the very beginning alone, where Vite puts what a script loads later.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of startingChunks(bundle)) chunk.code = mark + chunk.code;
      },
    },
  };
}

interface Chunk {
  readonly type: 'chunk';
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  code: string;
}
type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

/** The chunks that a page loads before it draws anything; of those loaded later most functions are never called. */
export function startingChunks(bundle: Bundle): readonly Chunk[] {
  const chunkOf = (file: string) => {
    const output = bundle[file];
    return output?.type === 'chunk' ? [output] : [];
  };
  const pages = Object.keys(bundle)
    .flatMap(chunkOf)
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith('.html'));
  const found = new Set(pages);
  // A set that grows is walked to its end.
  for (const { imports } of found) for (const chunk of imports.flatMap(chunkOf)) found.add(chunk);
  return [...found];
}

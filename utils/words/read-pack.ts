import type { Bundle } from './bundles';
import type { Language } from './languages';
import type { Pack } from './message';

/** Reads a pack from the extension's own files; rejects where the build has none. Not for pages of others. */
export async function readPack(bundle: Bundle, language: Language): Promise<Pack> {
  const answer = await fetch(`/words/${bundle}.${language}.json`);
  if (!answer.ok) throw new Error(`${bundle}.${language}: ${answer.status}`);
  // A file of our own build, made by scripts/words/catalogue.ts.
  return answer.json();
}

import type { Bundle } from './bundles';
import type { Language } from './languages';
import type { Pack } from './say';

/** Reads a pack from the extension's own files; English where that language has none. Not for pages of others. */
export async function loadPack(bundle: Bundle, language: Language): Promise<Pack> {
  try {
    return await read(bundle, language);
  } catch (error) {
    if (language === 'en') throw error;
    return read(bundle, 'en');
  }
}

async function read(bundle: Bundle, language: Language): Promise<Pack> {
  const answer = await fetch(`/words/${bundle}.${language}.json`);
  if (!answer.ok) throw new Error(`${bundle}.${language}: ${answer.status}`);
  // A file of our own build, made by scripts/words/compile.ts.
  return answer.json();
}

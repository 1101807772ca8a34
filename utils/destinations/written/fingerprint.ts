import { sha256 } from '@/utils/platform/sha256';

/** A stretch of a document as it was written: a heading, or who wrote a message and when, and all text under it. */
export interface Section {
  readonly kind: 'title' | 'box' | 'part' | 'quote';
  /** Empty of a title, a box and of what stands before the first heading. */
  readonly head: string;
  readonly text: string;
}

/** A section as it is kept beside the document's link: its bare text only as a hash, and its length in UTF-16 code units. */
export type Fingerprint = readonly [kind: Section['kind'], head: string, hash: string, length: number];

/** A text as it is compared: without any white space and what documents cannot hold, NFC. */
export function bareText(value: string): string {
  return heldText(value).replace(/\s/gu, '');
}

/** What documents hold of a text, NFC: a character that they drop no longer parts a letter from its accent. */
export function heldText(value: string): string {
  return value
    .toWellFormed()
    .replace(/(?!\s)[\p{Cc}\ue000-\uf8ff]/gu, '')
    .normalize('NFC');
}

/** What is kept of sections. Those without a text are left out, but for a title. */
export async function fingerprintsOf(sections: readonly Section[]): Promise<readonly Fingerprint[]> {
  const all = sections.map(async ({ kind, head, text }): Promise<Fingerprint> => {
    const bare = bareText(text);
    return [kind, head, await hashOfBare(bare), bare.length];
  });
  return await Promise.all(all);
}

/**
 * After an update: sections of these kinds are as they are now; undefined where nothing was noted before. A damaged
 * note (null) stays, as a new one of these kinds alone would say that all else was added by somebody.
 */
export async function renewed(
  noted: readonly Fingerprint[] | null | undefined,
  sections: readonly Section[],
): Promise<readonly Fingerprint[] | null | undefined> {
  if (noted == null) return noted;
  const fresh = await fingerprintsOf(sections);
  const kept = noted.filter(([kind]) => !fresh.some(([other]) => other === kind));
  return [...fresh, ...kept];
}

/** Whether a stored value is what `fingerprintsOf` notes. */
export function isFingerprints(value: unknown): value is readonly Fingerprint[] {
  return Array.isArray(value) && value.every(isFingerprint);
}

const kinds: readonly unknown[] = ['title', 'box', 'part', 'quote'] satisfies Section['kind'][];

function isFingerprint(value: unknown): value is Fingerprint {
  if (!Array.isArray(value)) return false;
  const [kind, head, hash, length] = value;
  return kinds.includes(kind) && typeof head === 'string' && typeof hash === 'string' && length >= 0;
}

/** The beginning of SHA-256, in hex: enough to tell one text from another. */
export async function hashOfBare(bare: string): Promise<string> {
  return (await sha256(bare)).slice(0, 16);
}

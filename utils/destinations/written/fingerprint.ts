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

/** A text as it is compared: NFC, without any white space and what documents cannot hold. */
export function bareText(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}\ue000-\uf8ff]/gu, '');
}

/** What is kept of sections, as the JSON that `fingerprintsIn` reads. Those without a text are left out, but for a title. */
export async function fingerprintsOf(sections: readonly Section[]): Promise<string> {
  const all = sections.map(async ({ kind, head, text }): Promise<Fingerprint> => {
    const bare = bareText(text);
    return [kind, head, await hashOfBare(bare), bare.length];
  });
  return JSON.stringify(await Promise.all(all));
}

/** After an update: sections of these kinds are as they are now; undefined where nothing was noted before. */
export async function renewed(
  noted: string | undefined,
  sections: readonly Section[],
): Promise<string | undefined> {
  if (noted === undefined) return undefined;
  const fresh = fingerprintsIn(await fingerprintsOf(sections));
  const kept = fingerprintsIn(noted).filter(([kind]) => !fresh.some(([other]) => other === kind));
  return JSON.stringify([...fresh, ...kept]);
}

/** What `fingerprintsOf` noted. */
export function fingerprintsIn(noted: string): readonly Fingerprint[] {
  return JSON.parse(noted);
}

/** The beginning of SHA-256, in hex: enough to tell one text from another. */
export async function hashOfBare(bare: string): Promise<string> {
  return (await sha256(bare)).slice(0, 16);
}

/**
 * Largest file of everything that is read, in bytes: thousands of decisions with whole threads. Engines hold no text of
 * much more than twice as many characters.
 */
export const mostBackupBytes = 200_000_000;

/** Whether a text claims to be a file of everything; one with people alone is read line by line. */
export function isBackup(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"(norms|decisions|drafts|choices)"\s*:/.test(text);
}

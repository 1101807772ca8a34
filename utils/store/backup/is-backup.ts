/** Whether a text claims to be a file of everything; one with people alone is read line by line. */
export function isBackup(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"(norms|decisions|drafts|choices)"\s*:/.test(text);
}

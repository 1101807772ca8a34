/** `a; b` as a list. A semicolon that belongs to an entry is written `\;`. */
export function splitList(text: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && /[\\;]/.test(text.charAt(at + 1))) {
      at += 1;
      entry += text.charAt(at);
    } else if (char === ';' || char === '\n') {
      entries.push(entry);
      entry = '';
    } else entry += char;
  }
  entries.push(entry);
  return entries.map((one) => one.trim()).filter((one) => one !== '');
}

/** The other way round: what `splitList` reads back. */
export function joinList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\;]/g, (char) => `\\${char}`)).join('; ');
}

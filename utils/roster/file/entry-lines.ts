/**
 * The lines (from 1) on which the objects of the list begin: of the outermost list, or of the one named `list` in the
 * outermost object. `text` must be valid JSON; what follows the list is not gone through.
 */
export function entryLines(text: string, list = 'people'): number[] {
  const lines: number[] = [];
  const depthOfEntries = text.trimStart().startsWith('[') ? 1 : 2;
  let line = 1;
  let depth = 0;
  let key = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    else if (char === '"') {
      const start = at + 1;
      at += 1;
      while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
      if (depth === 1 && /^\s*:/.test(text.slice(at + 1, at + 20))) key = text.slice(start, at);
    } else if (char === '{' || char === '[') {
      const inList = depth === depthOfEntries && (depthOfEntries === 1 || key === list);
      if (inList) lines.push(line);
      depth += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (char === ']' && depth < depthOfEntries && (depthOfEntries === 1 || key === list)) break;
    }
  }
  return lines;
}

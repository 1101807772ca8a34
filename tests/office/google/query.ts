import { invalid } from './call.ts';
import type { DriveFile, World } from './world';
import { isTrashed, rootId } from './world.ts';

type Test = (file: DriveFile) => boolean;
const quoted = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The tests that Drive's `q` stands for: terms joined by `and`. Throws a 400 for what it does not know. */
export function testsOf(world: World, q: string): Test[] {
  if (q === '') return [];
  return terms(q).map((term) => {
    const property = new RegExp(`^appProperties has \\{ key=${quoted} and value=${quoted} \\}$`).exec(term);
    if (property) return (file) => file.appProperties[plain(property[1])] === plain(property[2]);
    const trashed = /^trashed\s*=\s*(true|false)$/.exec(term);
    if (trashed) return (file) => isTrashed(world, file) === (trashed[1] === 'true');
    const type = new RegExp(`^mimeType\\s*=\\s*${quoted}$`).exec(term);
    if (type) return (file) => file.mimeType === plain(type[1]);
    const parent = new RegExp(`^${quoted} in parents$`).exec(term);
    if (parent) {
      const id = plain(parent[1]) === 'root' ? rootId : plain(parent[1]);
      return (file) => file.parents.includes(id);
    }
    const name = new RegExp(`^name\\s*(=|contains)\\s*${quoted}$`).exec(term);
    if (name) {
      const wanted = plain(name[2]).toLowerCase();
      // `contains` matches the beginnings of words only.
      return ({ name: each }) =>
        name[1] === '=' ? each.toLowerCase() === wanted : ` ${each.toLowerCase()}`.includes(` ${wanted}`);
    }
    throw invalid(`Invalid Value: q`);
  });
}

/** Cut at each `and` that stands in no quotes and no braces. */
function terms(q: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let term = '';
  for (const [token] of q.matchAll(/'(?:[^'\\]|\\.)*'|\s+and\s+|[\s\S]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0 && /^\s+and\s+$/.test(token)) {
      found.push(term.trim());
      term = '';
    } else term += token;
  }
  return [...found, term.trim()];
}

function plain(text = ''): string {
  return text.replace(/\\(.)/g, '$1');
}

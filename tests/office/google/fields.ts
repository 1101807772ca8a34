import { invalid } from './call.ts';

/** A partial-response mask as a tree; an empty one keeps everything below. */
interface Mask {
  [name: string]: Mask;
}

/** The part of an answer that `fields` names: `a,b(c,d/e),f/*`. Throws a 400 for a name that cannot be there. */
export function masked(body: unknown, fields: string | null): unknown {
  if (fields === null || fields === '*') return body;
  return keep(body, parse(fields));
}

function keep(value: unknown, mask: Mask): unknown {
  if (Object.keys(mask).length === 0 || '*' in mask) return value;
  if (Array.isArray(value)) return value.map((each) => keep(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const below = mask[name];
      return below === undefined ? [] : [[name, keep(each, below)]];
    }),
  );
}

function parse(fields: string): Mask {
  const root: Mask = {};
  const open: Mask[] = [];
  let here = root;
  let level = root;
  for (const [token] of fields.matchAll(/[\w*]+|[(),/]|./gs)) {
    if (token === '(') {
      open.push(level);
      level = here;
    } else if (token === ')') {
      const outer = open.pop();
      if (outer === undefined) throw invalid('Invalid field selection )');
      level = outer;
      here = level;
    } else if (token === ',') here = level;
    else if (token === '/') continue;
    else if (/^[\w*]+$/.test(token)) {
      const below = here[token] ?? {};
      here[token] = below;
      here = below;
    } else throw invalid(`Invalid field selection ${token}`);
  }
  if (open.length > 0) throw invalid('Invalid field selection (');
  return root;
}

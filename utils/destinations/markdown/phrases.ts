import type { PhrasingContent } from 'mdast';
import type { Mark, Run } from '@/utils/domain/text/blocks';
import { linked } from '../outline/text';
import { lineBreak, link, strong, text } from './nodes';

/** From the outside in; `code` comes last because nothing can stand inside it. */
const nesting: readonly Mark[] = ['bold', 'italic', 'strike'];

/** Runs as Markdown phrases, neighbours with the same link or mark inside one node. */
export function phrasesOf(runs: readonly Run[]): PhrasingContent[] {
  return groups(runs, (run) => run.href ?? '').flatMap(([href, group]) =>
    href === '' ? marked(group, 0, true) : [link(href, ...marked(group, 0, false))],
  );
}

/** Plain text as Markdown phrases: its lines broken, its addresses linked. */
export function phrasesOfText(value: string): PhrasingContent[] {
  return phrasesOf([{ text: value }]);
}

function marked(runs: readonly Run[], depth: number, mayLink: boolean): PhrasingContent[] {
  const mark = nesting[depth];
  if (mark === undefined) return runs.flatMap((run) => leaf(run, mayLink));
  return groups(runs, (run) => String(run.marks?.includes(mark) === true)).flatMap(([has, group]) => {
    const children = marked(group, depth + 1, mayLink);
    return has === 'true' ? [wrap(mark, children)] : children;
  });
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'bold') return strong(...children);
  return mark === 'italic' ? { type: 'emphasis', children } : { type: 'delete', children };
}

function leaf(run: Run, mayLink: boolean): PhrasingContent[] {
  if (run.marks?.includes('code') === true) return [{ type: 'inlineCode', value: run.text }];
  return run.text.split('\n').flatMap((line, at) => {
    const phrases = mayLink ? withLinks(line) : line === '' ? [] : [text(line)];
    return at === 0 ? phrases : [lineBreak, ...phrases];
  });
}

function withLinks(line: string): PhrasingContent[] {
  return linked(line).map((run) =>
    run.href === undefined ? text(run.text) : link(run.href, text(run.text)),
  );
}

/** Neighbours that share a key, in order. */
function groups(runs: readonly Run[], keyOf: (run: Run) => string): (readonly [string, Run[]])[] {
  const found: [string, Run[]][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last[0] === keyOf(run)) last[1].push(run);
    else found.push([keyOf(run), [run]]);
  }
  return found;
}

import type { Mark, Run } from '@/utils/domain/text/blocks';
import { element, type Inner, lineBreak, link, text } from './nodes';

const tags: Readonly<Record<Mark, string>> = { bold: 'b', italic: 'i', strike: 's', code: 'code' };
/** From the inside out. */
const nesting: readonly Mark[] = ['code', 'strike', 'italic', 'bold'];

/** Runs as nodes, their breaks kept. */
export function nodesOf(runs: readonly Run[]): Inner[] {
  return runs.flatMap((run) => {
    const words = run.text
      .split('\n')
      .flatMap((line, at) => (at === 0 ? [spaced(line)] : [lineBreak, spaced(line)]));
    const marked = nesting
      .filter((mark) => run.marks?.includes(mark))
      .reduce<Inner[]>((inner, mark) => [element(tags[mark], inner)], words);
    return run.href === undefined ? marked : link(run.href, marked);
  });
}

/** HTML takes several blanks for one: all but the last are no-break spaces. */
function spaced(line: string): Inner {
  return text(line.replace(/ (?= )/g, '\u00a0'));
}

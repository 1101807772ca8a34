import type { Mark, Run } from '@/utils/domain/text/blocks';
import { element, type Html, lineBreak, link, text } from './html';

const tags: Readonly<Record<Mark, string>> = { bold: 'b', italic: 'i', strike: 's', code: 'code' };
/** From the inside out. */
const nesting: readonly Mark[] = ['code', 'strike', 'italic', 'bold'];

/** Runs as HTML, their breaks kept. */
export function runsHtml(runs: readonly Run[]): Html[] {
  return runs.map((run) => {
    const words = run.text
      .split('\n')
      .flatMap((line, at) => (at === 0 ? [spaced(line)] : [lineBreak, spaced(line)]));
    const marked = nesting
      .filter((mark) => run.marks?.includes(mark))
      .reduce<Html[]>((inner, mark) => [element(tags[mark], inner)], words);
    return run.href === undefined ? (marked.join('') as Html) : link(run.href, marked);
  });
}

/** HTML takes several blanks for one: all but the last are no-break spaces. */
function spaced(line: string): Html {
  return text(line.replace(/ (?= )/g, '\u00a0'));
}

import type { Mark, Run } from '@/utils/domain/blocks';
import { linked } from '../outline/text';
import { limits } from './limits';
import { splitText } from './split-text';
import type { RichText } from './tree';

const annotation = {
  bold: 'bold',
  italic: 'italic',
  strike: 'strikethrough',
  code: 'code',
} as const satisfies Record<Mark, string>;

/** Runs as Notion's rich text, each piece within the limits; however many pieces there are. */
export function richText(runs: readonly Run[]): RichText[] {
  return runs.flatMap((run) =>
    linkedRuns(run).flatMap((each) =>
      splitText(each.text, limits.text).map((text) => item({ ...each, text })),
    ),
  );
}

/** Plain text as Notion's rich text. */
export function richTextOf(text: string, ...marks: readonly Mark[]): RichText[] {
  return richText([{ text, marks }]);
}

/**
 * Rich text in as many portions as blocks are needed to hold it; at least one, so that an empty paragraph
 * stays one.
 */
export function portions(items: readonly RichText[]): RichText[][] {
  const made: RichText[][] = [[]];
  let length = 0;
  for (const each of items) {
    const more = each.type === 'text' ? each.text.content.length : 1;
    const last = made.at(-1);
    if (last && last.length < limits.array && length + more <= limits.blockText) {
      last.push(each);
      length += more;
    } else {
      made.push([each]);
      length = more;
    }
  }
  return made;
}

/** An address that Notion takes as a link; undefined where it would refuse the whole request for it. */
export function linkable(href: string | undefined): string | undefined {
  if (href === undefined || href.length > limits.url || !/^(https?:\/\/|mailto:)\S+$/i.test(href))
    return undefined;
  return URL.canParse(href) ? href : undefined;
}

/** Bare addresses in a run become links, as in every other document. */
function linkedRuns(run: Run): readonly Run[] {
  if (run.href !== undefined || run.marks?.includes('code')) return [run];
  return linked(run.text).map((part) => ({ ...run, ...part }));
}

function item({ text, marks = [], href }: Run): RichText {
  const url = linkable(href);
  return {
    type: 'text',
    text: { content: text, ...(url === undefined ? {} : { link: { url } }) },
    ...(marks.length === 0
      ? {}
      : { annotations: Object.fromEntries(marks.map((mark) => [annotation[mark], true as const])) }),
  };
}

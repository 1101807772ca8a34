import type { Mark, Run } from '@/utils/domain/text/blocks';
import { linked } from '../outline/text';
import { notionLimits } from './limits';
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
  return spelled(runs.flatMap(linkedRuns)).flatMap((each) =>
    splitText(each.text, notionLimits.text).map((text) => item({ ...each, text })),
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
    if (last && last.length < notionLimits.array && length + more <= notionLimits.blockText) {
      last.push(each);
      length += more;
    } else {
      made.push([each]);
      length = more;
    }
  }
  return made;
}

/**
 * An address that Notion takes as a link; undefined where it would refuse the whole request for it: what is no web
 * address, has no host, holds a name and password or blanks, or is too long as it is or with its letters encoded.
 */
export function linkable(href: string | undefined): string | undefined {
  if (href === undefined || !/^https?:\/\/[^\s\p{Cc}/\\?#][^\s\p{Cc}\\]*$/iu.test(href)) return undefined;
  const url = URL.parse(href);
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  // A name of an own network is no address to Notion.
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return undefined;
  return Math.max(href.length, url.href.length) > notionLimits.url ? undefined : href;
}

/** Runs without the links for which Notion would refuse them: behind their words stands the address, if they do not say it. */
function spelled(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, at): Run[] => {
    const { href, ...words } = run;
    if (href === undefined || linkable(href) !== undefined) return [run];
    // One link may be in several runs, as a part of its words is bold.
    if (runs[at + 1]?.href === href) return [words];
    const address = href.replace(/^mailto:/i, '');
    const said = wordsBefore(runs, at, href);
    return said.includes(address.replace(/\?.*$/, '')) ? [words] : [words, { text: ` (${address})` }];
  });
}

/** The words of the link that ends with this run. */
function wordsBefore(runs: readonly Run[], end: number, href: string): string {
  const from = runs.findLastIndex((run, at) => at < end && run.href !== href) + 1;
  return runs
    .slice(from, end + 1)
    .map(({ text }) => text)
    .join('');
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

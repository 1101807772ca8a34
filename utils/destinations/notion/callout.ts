import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { Run } from '@/utils/domain/text/blocks';
import type { Outline } from '../outline/outline';
import { standingRuns } from '../outline/standing';
import { aroundValue, type DocumentWords, unmarked } from '../outline/words';
import { portions, richText } from './rich-text';
import { type RichText, type Tree, type TreeContent, tree } from './tree';

/** What the callout holds, and what was too long for it. */
export interface Callout {
  readonly content: TreeContent;
  readonly more: readonly RichText[][];
}

/** The block at the head that says where the decision stands and what it is; updates rewrite it. */
export function calloutOf({ standing, callout }: Pick<Outline, 'standing' | 'callout'>): Callout {
  const sentence = callout.paragraphs.flatMap((runs): Run[] => [
    { text: '\n' },
    ...runs.map((run) => ({ ...run, marks: ['bold' as const] })),
  ]);
  const [first = [], ...more] = portions(richText([...standingRuns(standing), ...sentence]));
  return {
    content: { rich_text: first, icon: { type: 'emoji', emoji: '📌' }, color: 'gray_background' },
    more,
  };
}

/** The callout, and paragraphs for what was too long for it. */
export function calloutTrees(outline: Outline): Tree[] {
  const { content, more } = calloutOf(outline);
  return [tree('callout', content), ...more.map((rich_text) => tree('paragraph', { rich_text }))];
}

/** Whether the text of a callout is one that we wrote: it begins with a status and what may follow one. */
export function isOurs(text: string, words: DocumentWords): boolean {
  const [superseded] = aroundValue(words, 'document.superseded-by', 'other');
  if (superseded !== '' && unmarked(text).startsWith(superseded)) return true;
  return statuses.some((status) => {
    const name = words.say(statusCodes[status]);
    return text.startsWith(name) && /^(?: · |\n|$)/.test(text.slice(name.length));
  });
}

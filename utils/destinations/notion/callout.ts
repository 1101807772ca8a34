import type { Run } from '@/utils/domain/blocks';
import type { Fact, Outline } from '../outline/outline';
import { paragraphs } from './blocks';
import { portions, richText } from './rich-text';
import { type Content, type RichText, type Tree, tree } from './tree';

/** What the callout holds, and what was too long for it. */
export interface Callout {
  readonly content: Content;
  readonly more: readonly RichText[][];
}

/** The block at the head that says where the decision stands and what it is; updates rewrite it. */
export function calloutOf({ standing, callout }: Pick<Outline, 'standing' | 'callout'>): Callout {
  const facts = standing.flatMap((fact, at): Run[] => [
    ...(at === 0 ? [] : [{ text: ' · ' }]),
    { text: factText(fact), ...(fact.kind === 'status' ? { marks: ['bold'] as const } : {}) },
  ]);
  const sentence = callout.paragraphs.flatMap((runs): Run[] => [
    { text: '\n' },
    ...runs.map((run) => ({ ...run, marks: ['bold' as const] })),
  ]);
  const [first = [], ...more] = portions(richText([...facts, ...sentence]));
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

function factText({ text, id }: Fact): string {
  return id === undefined ? text : `${text} ${id}`;
}

/** Whether the text of a callout is one that we wrote: it begins with a status. */
export function isOurs(text: string): boolean {
  return /^(Draft|Proposed|Accepted|Rejected|Superseded)(?: · |\n|$)/.test(text);
}

/** Paragraphs of what an update has to say beyond the callout. */
export function overflow({ more }: Callout): Tree[] {
  return more.length === 0
    ? []
    : [
        ...paragraphs([{ text: 'The decision is longer than its status box and goes on here:' }]),
        ...more.map((rich_text) => tree('paragraph', { rich_text })),
      ];
}

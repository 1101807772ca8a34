import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { dateOfId, freeId } from '@/utils/domain/decision/decision-id';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { directionOf } from '@/utils/words/languages';
import { outlineOf } from '../outline/outline-of';
import type { DocumentWords } from '../outline/words';
import { frontMatter } from './front-matter';
import { heading } from './nodes';
import { sections } from './sections';
import { sourceSection } from './source';

/** A decision as a Markdown file. */
export interface MarkdownFile {
  readonly name: string;
  readonly text: string;
}

/** Pure: the file for a decision, GitHub's Markdown with YAML front matter, ending in one line feed. */
export function renderMarkdown(decision: LinkedDecision, words: DocumentWords): MarkdownFile {
  const outline = outlineOf(decision, words);
  const content: RootContent[] = [
    heading(1, outline.title),
    ...sections(outline, words),
    ...sourceSection(outline.source, words),
  ];
  const body = toMarkdown(
    {
      type: 'root',
      children: directionOf(words.language) === 'rtl' ? turned(content) : content,
    },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      fences: true,
    },
  );
  return { name: `${nameOf(decision)}.md`, text: `${frontMatter(decision, words.language)}\n${body}` };
}

/** Markdown has no direction, but GitHub and others take an element that has one. */
const turned = (content: readonly RootContent[]): RootContent[] => [
  { type: 'html', value: '<div dir="rtl">' },
  ...content,
  { type: 'html', value: '</div>' },
];

/** A draft has no id yet; its preview is named as it would be. */
function nameOf(decision: LinkedDecision): string {
  return decision.id ?? freeId(dateOfId(decision), decision.title, () => false);
}

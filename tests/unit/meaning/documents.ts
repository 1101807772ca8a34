import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { openPage } from '@/tests/kits/site/page';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import { contentOf as googleContent } from '@/utils/destinations/google-docs/content';
import { writeHtml } from '@/utils/destinations/google-docs/write-html';
import { contentOf } from '@/utils/destinations/markdown/content';
import { blocksOf } from '@/utils/destinations/notion/blocks';
import type { RichText, Tree } from '@/utils/destinations/notion/tree';
import type { DocumentBlock, PageNode } from '@/utils/domain/text/blocks';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import { pageTree } from '@/utils/sites/read/page-tree';

/** What a message's HTML becomes in each document, a line a block. */
export interface Documents {
  readonly markdown: string;
  readonly docs: string;
  /** Notion's blocks with their type, texts with their marks as letters: `paragraph We <s|do not> ship`. */
  readonly notion: string;
}

/** The HTML of a message on its whole way: the page's reader, the worker's check, blocks. */
export function blocksOfHtml(html: string): readonly DocumentBlock[] {
  const { document } = openPage(`<body>${html}</body>`, 'https://mail.google.com/mail/u/0/#inbox/1');
  return pageToBlocks(passed(pageTree(document.body)));
}

export function documentsOf(html: string): Documents {
  const blocks = blocksOfHtml(html);
  const content = contentOf(blocks);
  const markdown = toMarkdown(
    { type: 'root', children: content },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', listItemIndent: 'one' },
  );
  return {
    markdown: markdown.trimEnd(),
    docs: googleContent(blocks)
      .map(writeHtml)
      .join('\n')
      .replace(/ style="[^"]*"/g, ''),
    notion: notionLines(blocksOf(blocks, 2)),
  };
}

/** As it crosses to the worker: what its check takes off would be lost. */
function passed(body: PageNode[]): readonly PageNode[] {
  const message = { id: '1', author: null, sentAt: null, sentText: '', body, links: [], files: [] };
  const page = { site: 'gmail', permalink: 'https://a.example/', threadId: '1', title: '', participants: [] };
  const parsed = readCapture({ ...page, selection: null, messages: [message], notRead: [] });
  return parsed?.messages[0]?.body ?? [];
}

function notionLines(trees: readonly Tree[], indent = ''): string {
  return trees
    .map(({ type, content, children }) => {
      const texts = [content.rich_text ?? [], ...(content.cells ?? [])].map(richText);
      const line =
        `${indent}${type} ${type === 'table_row' ? texts.slice(1).join(' | ') : texts[0]}`.trimEnd();
      return children.length === 0 ? line : `${line}\n${notionLines(children, `${indent}  `)}`;
    })
    .join('\n');
}

const letters = { bold: 'b', italic: 'i', strikethrough: 's', code: 'c' } as const;

function richText(items: readonly RichText[]): string {
  return items
    .map((item) => {
      if (item.type !== 'text') return '@';
      const { content, link } = item.text;
      const marks = Object.keys(item.annotations ?? {}).map((mark) => letters[mark as keyof typeof letters]);
      const all = [...marks, ...(link === undefined ? [] : [link.url])];
      return all.length === 0 ? content : `<${all.join('')}|${content}>`;
    })
    .join('');
}

import type { SourceMessage } from '@/utils/domain/decision/decision';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { videoOf } from '@/utils/domain/text/video';
import type { NamedLink } from '@/utils/domain/thread/capture';
import type { OutlineVideo } from './outline';
import { linked } from './text';
import type { DocumentWords } from './words';

/** The recordings that a message leads to, each once: linked in its text, written out in it, or listed beside it. */
export function videosOf(
  { blocks, links }: Pick<SourceMessage, 'blocks' | 'links'>,
  { say }: DocumentWords,
): readonly OutlineVideo[] {
  const found = new Map<string, OutlineVideo>();
  for (const { label, href } of [...blocks.flatMap(linksIn), ...links]) {
    const video = videoOf(href);
    if (video === null) continue;
    // A name that somebody gave says more than an address.
    const name = /^\S*(?:loom|vidyard)\.com\/\S*$/i.test(label.trim()) ? '' : label.trim();
    const before = found.get(video.page);
    const untitled = say('document.video-of', { service: video.service });
    if (before === undefined) found.set(video.page, { label: name || untitled, href, page: video.page });
    else if (before.label === untitled && name !== '') found.set(video.page, { ...before, label: name });
  }
  return [...found.values()];
}

/** The links in a block, those that are written out among them. */
export function linksIn(block: DocumentBlock): NamedLink[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.runs.flatMap(linksOfRun);
    case 'quote':
      return block.blocks.flatMap(linksIn);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linksIn));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(linksOfRun)));
    case 'code':
    case 'rule':
      return [];
  }
}

function linksOfRun(run: Run): NamedLink[] {
  const runs = run.href === undefined ? linked(run.text) : [run];
  return runs.flatMap(({ text, href }) => (href === undefined ? [] : [{ label: text, href }]));
}

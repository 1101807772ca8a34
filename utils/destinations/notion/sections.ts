import type { DocumentWords } from '../outline/words';
import type { Section } from '../written/fingerprint';
import { ownText } from './listing';
import type { Tree } from './tree';

/** The sections of a document as its requests made it. Pure. */
export function sectionsOf(
  title: string,
  requests: readonly (readonly Tree[])[],
  { say }: DocumentWords,
): Section[] {
  const continued = say('document.continued');
  const sections = [
    { kind: 'title', head: '', text: title },
    { kind: 'part', head: '', text: '' },
  ] as { kind: Section['kind']; head: string; text: string }[];
  for (const block of requests.flat().flatMap(unfolded)) {
    const head = ownText(block);
    const isContinued = head === continued;
    if (block.type === 'callout') sections.splice(1, 0, { kind: 'box', head: '', text: head });
    else if (block.type === 'heading_2') sections.push({ kind: 'part', head, text: '' });
    else if (block.type === 'quote' && !isContinued)
      sections.push({ kind: 'quote', head, text: textBelow(block) });
    else {
      const last = sections.at(-1);
      if (last !== undefined) last.text += `${head}\n${textBelow(block)}`;
    }
  }
  return sections;
}

/** Messages in a toggle stand for themselves. */
function unfolded(block: Tree): readonly Tree[] {
  return block.type === 'toggle' ? block.children : [block];
}

function textBelow({ children }: Tree): string {
  return children.map((child) => `${ownText(child)}\n${textBelow(child)}`).join('\n');
}

import { toString as textOf } from 'hast-util-to-string';
import { bareText, type Section } from '../written/fingerprint';
import type { DocumentTree, HeadBlocks } from './render';

/** The sections of a document as it was uploaded. Pure. */
export function sectionsOf({ outline, blocks }: DocumentTree): Section[] {
  const heads = new Set(
    outline.source.messages.map(({ head }) => bareText(head.map(({ text }) => text).join(''))),
  );
  const [title, box, ...rest] = blocks;
  const sections: { kind: Section['kind']; head: string; text: string }[] = [
    { kind: 'part', head: '', text: '' },
  ];
  for (const block of rest) {
    const text = textOf(block);
    const last = sections.at(-1);
    if (block.tagName === 'h2') sections.push({ kind: 'part', head: text, text: '' });
    else if (heads.has(bareText(text))) sections.push({ kind: 'quote', head: text, text: '' });
    else if (last !== undefined) last.text += text;
  }
  return [...headSections([title, box]), ...sections];
}

/** The sections that an update writes anew. Pure. */
export function headSections([title, box]: HeadBlocks): Section[] {
  return [
    { kind: 'title', head: '', text: textOf(title) },
    { kind: 'box', head: '', text: textOf(box) },
  ];
}

import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { outlineOf } from '../outline/outline-of';
import { bareText, type Section } from '../written/fingerprint';
import type { Html } from './html';
import { bodyOf } from './render';

/** The sections of a document as its HTML made it. Pure. */
export function sectionsOf(decision: LinkedDecision): Section[] {
  const outline = outlineOf(decision);
  const heads = new Set(
    outline.source.messages.map(({ authorText, sentText }) => bareText(`${authorText}, ${sentText}`)),
  );
  const sections: { kind: Section['kind']; head: string; text: string }[] = [];
  bodyOf(outline).forEach((block, at) => {
    const text = textOf(block);
    const last = sections.at(-1);
    if (at === 0) sections.push({ kind: 'title', head: '', text });
    else if (at === 1) sections.push({ kind: 'box', head: '', text }, { kind: 'part', head: '', text: '' });
    else if (block.startsWith('<h2')) sections.push({ kind: 'part', head: text, text: '' });
    else if (heads.has(bareText(text))) sections.push({ kind: 'quote', head: text, text: '' });
    else if (last !== undefined) last.text += text;
  });
  return sections;
}

/** What is read of HTML of ours. */
function textOf(html: Html): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

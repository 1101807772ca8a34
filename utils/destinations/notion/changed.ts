import type { Decision } from '@/utils/domain/decision';
import type { Wire } from '../destination';
import type { Outcome } from '../outcome';
import { outlineOf } from '../outline/outline-of';
import { fitted } from './fit';
import { childrenOf, type Listed, ownText } from './listing';
import { messageTree } from './messages';
import type { NotionSettings } from './place';
import type { Tree } from './tree';

/** A quote of the document: who and when, and all text below it. */
export interface Quoted {
  readonly head: string;
  readonly text: string;
}

/** A captured message whose quote is not as it was logged. */
export interface QuoteChange {
  /** The message's id in the record. */
  readonly id: string;
  readonly what: 'changed' | 'gone';
}

/** *Changed since logged*: captured messages whose quotes are other than what was written, in order. Pure. */
export function changedQuotes(decision: Decision, found: readonly Quoted[]): readonly QuoteChange[] {
  const left = [...found];
  return outlineOf(decision).source.messages.flatMap((message): QuoteChange[] => {
    const parts = fitted([messageTree(message)]).map((part) => {
      const head = ownText(part);
      // Who wrote twice within a minute has two quotes of the same head: the one with the same text is meant.
      const same = left.findIndex((each) => each.head === head && alike(each.text, textBelow(part)));
      const at = same >= 0 ? same : left.findIndex((each) => each.head === head);
      if (at >= 0) left.splice(at, 1);
      return same >= 0 ? null : at >= 0 ? 'changed' : 'gone';
    });
    const what = parts.find((each) => each !== null);
    return what === undefined || what === null ? [] : [{ id: message.id, what }];
  });
}

/** The quotes of a document, those in toggles too. One request for each quote, and one for each toggle. */
export async function readQuotes(
  settings: NotionSettings,
  pageId: string,
  wire: Wire,
): Promise<Outcome<readonly Quoted[]>> {
  const top = await childrenOf(settings, pageId, wire);
  if (!top.ok) return top;
  const quotes: Quoted[] = [];
  for (const block of top.value) {
    const isToggle = block.type === 'toggle' && /^Messages? \d/.test(block.text);
    const inside = isToggle
      ? await childrenOf(settings, block.id, wire)
      : ({ ok: true, value: [block] } as const);
    if (!inside.ok) return inside;
    for (const quote of inside.value.filter(({ type }) => type === 'quote')) {
      const text = await textUnder(settings, quote, wire);
      if (!text.ok) return text;
      quotes.push({ head: quote.text, text: text.value });
    }
  }
  return { ok: true, value: quotes };
}

async function textUnder(settings: NotionSettings, block: Listed, wire: Wire): Promise<Outcome<string>> {
  if (!block.hasChildren) return { ok: true, value: '' };
  const listed = await childrenOf(settings, block.id, wire);
  if (!listed.ok) return listed;
  const lines: string[] = [];
  for (const child of listed.value) {
    const below = await textUnder(settings, child, wire);
    if (!below.ok) return below;
    lines.push(child.text, below.value);
  }
  return { ok: true, value: lines.join('\n') };
}

function textBelow({ children }: Tree): string {
  return children.map((child) => `${ownText(child)}\n${textBelow(child)}`).join('\n');
}

/** As the hash of a message is made: NFC, any white space as one blank (DESIGN "Decision record"). */
function alike(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

const normal = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

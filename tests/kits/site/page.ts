import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { PersonHint } from '@/utils/domain/people/hint';
import { handBodies } from '@/utils/sites/gmail/bodies';
import { handWords } from '@/utils/sites/gmail/words';
import type { ReadContext } from '@/utils/sites/site';
import { handReading } from '@/utils/sites/slack/hand-reading';

/** A page as a test sees it. */
export interface OpenPage {
  readonly document: Document;
  readonly context: ReadContext;
}

/** 2026-11-22T12:00Z, the clock of every page in the tests. */
export const pageNow = Date.UTC(2026, 10, 22, 12);

/**
 * Parses a page as the browser would show it at this address and makes its window's classes global, as
 * they are for a content script. Nothing in the page runs. `me` is what the people list adds.
 */
export function openPage(html: string, url: string, me: readonly PersonHint[] = []): OpenPage {
  const { window } = new JSDOM(html, { url });
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('Document', window.Document);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('Range', window.Range);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  // In a page the worker runs the scripts that hand them.
  handBodies();
  handWords();
  handReading();
  const { document } = window;
  const language = document.documentElement.lang || 'en';
  return { document, context: { document, location: { href: url }, me, now: pageNow, language } };
}

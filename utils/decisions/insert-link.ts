import { browser } from 'wxt/browser';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { siteText } from '@/utils/domain/decision/decision-words';
import type { SiteId } from '@/utils/domain/thread/capture';
import { readSignals } from '@/utils/platform/signals';
import { sites } from '@/utils/sites/list';
import type { PutBackResult, SiteReader } from '@/utils/sites/site';
import { database, type StoredDecision } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** Whether the text was written into the reply, the sentence that says so or why not, and what to copy instead. */
export interface Inserted {
  readonly done: boolean;
  readonly words: Phrase;
  /** Null where it was written, and where there is nothing to copy. */
  readonly copy: string | null;
}

type File = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Writes where a saved decision stands into the open composer of its thread; the reader sends it, or not. */
export async function insertLink(key: string): Promise<Inserted> {
  const stored = await database.decisions.get(key);
  const source = stored?.decision.source ?? null;
  if (stored === undefined || source === null) return no(phrase('capture.no-thread-to-reply'));
  const text = await textOf(stored);
  if (!(await readSignals()).consent) return no(phrase('capture.not-allowed'), text);
  const site = sites.find(({ id }) => id === source.site);
  const tabs = site === undefined ? [] : await browser.tabs.query({ url: [...site.matches] });
  // The tab that the reader looked at last is the one meant, should two show the thread.
  const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const results: PutBackResult[] = [];
  for (const { id } of latest) {
    const result =
      id === undefined || site === undefined
        ? 'no-thread'
        : await putInto(id, site.id, text, source.threadId);
    if (result === 'done') return { done: true, words: phrase('capture.in-reply'), copy: null };
    results.push(result);
  }
  if (results.includes('refused')) return no(phrase('capture.reply-refused'), text);
  const name = { site: siteText[source.site] };
  return no(
    results.includes('no-composer')
      ? phrase('capture.no-reply-open', name)
      : phrase('capture.not-open', name),
    text,
  );
}

const no = (words: Phrase, copy: string | null = null): Inserted => ({ done: false, words, copy });

/**
 * `Decision logged: TITLE LINK` in the language that the team's documents have; without the link where no document was
 * made that others could open.
 */
async function textOf({ decision, links }: StoredDecision): Promise<string> {
  const link = Object.values(links ?? {}).find(({ href }) => /^https:/i.test(href));
  const title = titleOf(decision).replace(/\s+/gu, ' ');
  const { say } = await readDocumentWords(null);
  const told = say('document.logged', { title });
  // The address comes last and bare: a mark behind it would become a part of it.
  return link === undefined ? told : `${told} ${link.href}`;
}

async function putInto(tabId: number, site: SiteId, text: string, threadId: string): Promise<PutBackResult> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [`/${site}-reader.js`] as File });
    const [ran] = await browser.scripting.executeScript({
      target,
      args: [site, text, threadId],
      func: runReader,
    });
    return (ran?.result as PutBackResult | undefined) ?? 'no-thread';
  } catch {
    // A tab that is not loaded, or shows an error.
    return 'no-thread';
  }
}

/** Runs in the page, in our own world, and so uses nothing from this file: `world.ts` says where the reader was left. */
function runReader(site: string, text: string, threadId: string): PutBackResult {
  const world = (globalThis as { [place: symbol]: unknown })[Symbol.for('meantime')];
  const reader = (world as Map<string, SiteReader> | undefined)?.get(site);
  const context = { document, location, me: [], now: Date.now(), language: document.documentElement.lang };
  return reader?.putBack?.({ text, threadId }, context) ?? 'no-thread';
}

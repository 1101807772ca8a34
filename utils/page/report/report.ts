import { areasOf } from '@/utils/sites/areas';
import { findAll, matches } from '@/utils/sites/read/dom';
import { isShown } from '@/utils/sites/read/visible';
import type { ReadContext, SiteAdapter, Spot } from '@/utils/sites/site';
import { vocabularies } from '@/utils/sites/vocabularies';
import type { SiteVocabulary } from '@/utils/sites/vocabulary';
import { elementOutline, pathOf } from './outline';
import { type Trace, traceSelectors } from './trace';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/**
 * What a maintainer needs when a site's markup has changed: which selector finds nothing, and the tags and known
 * attributes around it. No text of the page, no address, name, id or link is in it, whatever the page holds.
 */
export function makeReport(
  adapter: SiteAdapter,
  context: ReadContext,
  version: string,
  vocabulary: SiteVocabulary = vocabularies[adapter.id],
): string {
  const known = vocabularyOf(vocabulary);
  const { document } = context;
  let areas: readonly Element[] = [];
  const rootTrace = traceSelectors(() => {
    areas = attempt(() => areasOf(adapter, document)) ?? [];
  });
  const lines = [`Meantime ${version}, ${adapter.id}`];
  if (areas.length === 0) lines.push('root: not found', ...missesOf(rootTrace));
  const spots = adapter.spots.map((spot) => ({ spot, ...lookAt(spot, areas, context) }));
  for (const { spot, elements, counts, trace } of spots) {
    lines.push('', `spot ${spot.id}: ${counts}`, `  selector ${spot.selector}`);
    if (elements.length === 0) lines.push(...partsOf(spot.selector, document).map((part) => `  ${part}`));
    else lines.push(...missesOf(trace));
  }
  for (const { spot, elements, unread } of spots) {
    const [first] = unread;
    if (first === undefined || unread.length < elements.length) continue;
    lines.push('', `around ${spot.id}: ${pathOf(first, known)}`, ...elementOutline(first, known, 90));
  }
  if (spots.every(({ elements }) => elements.length === 0))
    lines.push('', ...wholePage(document, areas, known));
  return `${lines.join('\n')}\n`;
}

interface Looked {
  readonly elements: readonly Element[];
  /** Those shown in which nobody could be read. */
  readonly unread: readonly Element[];
  readonly counts: string;
  readonly trace: Trace;
}

function lookAt(spot: Spot, areas: readonly Element[], context: ReadContext): Looked {
  const elements = areas.flatMap((area) => findAll(area, spot.selector)).filter(isShown);
  const unread: Element[] = [];
  let [known, read, placed, failed] = [0, 0, 0, 0];
  const trace = traceSelectors(() => {
    for (const el of elements) {
      try {
        const isKnown = spot.identity(el) !== null;
        const isRead = isKnown && spot.read(el, context) !== null;
        if (isKnown) known += 1;
        if (isRead) read += 1;
        else unread.push(el);
        if (isRead && spot.place(el) !== null) placed += 1;
      } catch {
        failed += 1;
        unread.push(el);
      }
    }
  });
  const counts = `found ${elements.length}, known ${known}, read ${read}, placed ${placed}, failed ${failed}`;
  return { elements, unread, counts, trace };
}

/** The selectors that found nothing at all, the most often asked first. They are ours, and hold nothing of the page. */
function missesOf(trace: Trace): string[] {
  return [...trace]
    .filter(([, { found }]) => found === 0)
    .sort(([, one], [, other]) => other.asked - one.asked)
    .slice(0, 20)
    .map(([selector, { asked }]) => `  found nothing ${asked} times: ${selector}`);
}

/** How often each part of a selector is in the page: which one is gone. */
function partsOf(selector: string, document: Document): string[] {
  const parts = new Set(selector.match(/\.[\w-]+|\[[^[\]]+\]/g) ?? []);
  return [...parts].map((part) => `${part}: ${findAll(document, part).length} in the page`);
}

function wholePage(document: Document, areas: readonly Element[], known: Vocabulary): string[] {
  const [root] =
    areas.length > 0 ? areas : findAll(document, 'body').filter((el) => matches(el, 'html > body'));
  return root === undefined ? [] : ['the page:', ...elementOutline(root, known, 120)];
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

import type { RefusedAnswer } from '@/utils/connections/http';
import { inTurn } from '@/utils/connections/in-turn';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import { notionFacts } from '@/utils/connections/notion/facts';
import { asRecord } from '@/utils/connections/notion/json';
import { isNotionSettings, type NotionSettings } from '@/utils/connections/notion/settings';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { chooseAgain, no, watchAnswers } from '../google/refusals';
import { loadedNorms } from '../norms-page/loaded-norms';
import { revisionOf } from '../notion/revision';
import type { LoadContext, Loaded, RosterSource } from '../roster-source';
import { pageLines } from './page-lines';
import { type NotionPageSettings, notionPageKind, notionPageSettings } from './settings';

/** The team's norms from a page of the connected Notion workspace, as *Publish norms* writes one. It brings nobody. */
export const notionPageSource: RosterSource<NotionPageSettings, NotionSettings> = {
  id: notionPageKind,
  settings: notionPageSettings,
  account: { vendor: 'notion', id: () => 'notion', isSettings: isNotionSettings },
  why: phrase('requests.load-norms'),
  mostBytes: 10_000_000,
  hosts: () => notionFacts.hosts,
  load: async (settings, context) => {
    const { http, last } = watchAnswers(inTurn(context.http, notionFacts.rate, context.signal));
    const outcome = await load(settings, { ...context, http });
    if (context.signal.aborted) return no(phrase('sources.cancelled'));
    return outcome.ok ? outcome : inOurWords(outcome, last.refused, settings.name);
  },
};

async function load(
  { pageId, name }: NotionPageSettings,
  { http, account, since, norms }: LoadContext<NotionSettings>,
): Promise<Outcome<Loaded>> {
  const client = clientFor(account, http);
  const page = await reading(http, () => get(client, `pages/${pageId}`));
  if (!page.ok) return page;
  const { object, in_trash: inTrash, archived } = asRecord(page.value);
  if (object !== 'page') return no(phrase('norms-page.notion-no-answer'));
  if (inTrash === true || archived === true)
    return chooseAgain(phrase('norms-page.notion-in-trash', { name }));
  const lines = await pageLines(account, pageId, http);
  if (!lines.ok) return lines;
  if (lines.value === null) return no(phrase('norms-page.large', { name }));
  // When a page was edited Notion tells to the minute: a change in the same minute would be missed.
  const revision = await revisionOf(lines.value.map((cells, at) => [at, cells]));
  if (revision === since) return { ok: true, value: 'unchanged' };
  return await loadedNorms({ lines: lines.value, name, revision }, { norms });
}

/** What Notion's refusals mean for a page that is read; the connection's own words are about documents. */
function inOurWords(
  failure: Failure,
  refused: RefusedAnswer | null,
  name: string,
): { readonly ok: false } & Failure {
  if (refused?.why === 'led-on') return no(phrase('sources.notion-led-on'));
  if (refused !== null) return no(phrase('norms-page.large', { name }));
  const isOurs = /^(?:sources|norms-page|handbook)\./.test(String(Object(failure.words).code));
  if (isOurs || failure.kind === 'again') return { ok: false, ...failure };
  if (failure.kind === 'ask' && failure.fix === 'choose-place')
    return chooseAgain(phrase('norms-page.notion-not-shared', { name }));
  if (failure.kind === 'no') return no(phrase('norms-page.refused', { name }));
  return { ok: false, ...failure };
}

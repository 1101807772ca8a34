import type { Capture, SiteId } from '@/utils/domain/thread/capture';
import { makeReport } from '@/utils/page/report/report';
import { areasOf } from '@/utils/sites/areas';
import { gmail } from '@/utils/sites/gmail/adapter';
import { outlook } from '@/utils/sites/outlook/adapter';
import { attr, findAll, rootOf } from '@/utils/sites/read/dom';
import { numbered } from '@/utils/sites/read/numbered';
import { treeText } from '@/utils/sites/read/tree-text';
import { readers } from '@/utils/sites/readers';
import type { ReadContext, SiteAdapter } from '@/utils/sites/site';
import { slack } from '@/utils/sites/slack/adapter';
import { handLateSpots } from '@/utils/sites/slack/hand-late-spots';
import { teams } from '@/utils/sites/teams/adapter';
import { trelloSite } from '@/utils/sites/trello/adapter';

const adapters: Readonly<Record<SiteId, SiteAdapter>> = { gmail, slack, teams, trello: trelloSite, outlook };

export { outlinePage } from './outline';

/** Runs in the saved page: which selectors find nothing, and what is around; no text of the page. */
export function reportPage(site: SiteId): string {
  return makeReport(adapters[site], contextOf(site), 'read-page').trimEnd();
}

/** Runs in the saved page: everyone who would be asked about, spot by spot, and the open thread, as JSON. */
export function readPage(site: SiteId): string {
  const adapter = adapters[site];
  const context = contextOf(site);
  const thread = readers[site].readThread(context);
  return JSON.stringify({ people: peopleOf(adapter, context), thread: thread && withTexts(thread) });
}

/** Each message with its own words as plain text, and each left-out part with its number of lines and its text. */
function withTexts(thread: Capture) {
  const messages = thread.messages.map((message) => ({
    ...message,
    ownText: treeText(numbered(message.body)),
    leftOut: (message.leftOut ?? []).map((part) => {
      const text = treeText(numbered(part.body));
      const lines = text.split('\n').filter((line) => line !== '').length;
      return { ...part, lines, text };
    }),
  }));
  return { ...thread, messages };
}

function peopleOf(adapter: SiteAdapter, context: ReadContext) {
  handLateSpots();
  const areas = areasOf(adapter, document);
  return adapter.spots.flatMap((spot) =>
    areas
      .flatMap((area) => findAll(area, spot.selector))
      .flatMap((element) => {
        const hint = spot.identity(element) === null ? null : spot.read(element, context);
        if (hint === null) return [];
        return [{ spot: spot.id, kind: hint.kind, value: hint.value, label: hint.label }];
      }),
  );
}

function contextOf(site: SiteId): ReadContext {
  return {
    document,
    location,
    me: adapters[site].me(document),
    now: Date.now(),
    language: attr(rootOf(document), 'lang') || 'en',
  };
}

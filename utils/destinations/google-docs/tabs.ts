import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { type Hashed, hasBox } from './own-box';
import { rangesIn } from './read-document';
import type { DocumentTab } from './tab';

/** What is asked of each tab, by the mask of its own `body` and `namedRanges`; tabs in a tab come whole. */
export const inTabs = (fields: string): string =>
  `${fields},tabs(tabProperties(tabId),documentTab(${fields}),childTabs)`;

/** All tabs in their order, each before those in it. */
export function tabsOf({ tabs, body, namedRanges }: docs_v1.Schema$Document): readonly DocumentTab[] {
  if (tabs === undefined || tabs.length === 0)
    return [{ ...(body && { body }), ...(namedRanges && { namedRanges }) }];
  return tabs.flatMap(tabAndBelow);
}

function tabAndBelow({ tabProperties, documentTab, childTabs }: docs_v1.Schema$Tab): readonly DocumentTab[] {
  const { body, namedRanges } = documentTab ?? {};
  const tabId = tabProperties?.tabId ?? undefined;
  const own = { ...(body && { body }), ...(namedRanges && { namedRanges }), ...(tabId && { tabId }) };
  return [own, ...(childTabs ?? []).flatMap(tabAndBelow)];
}

/**
 * The tab that is ours: with a range of ours, else with a box that says what we wrote, else the first, in which
 * every document begins.
 */
export async function ourTab(document: docs_v1.Schema$Document, boxes: Hashed): Promise<DocumentTab> {
  const tabs = tabsOf(document);
  const [first = {}] = tabs;
  if (tabs.length < 2) return first;
  const ranged = tabs.find((tab) => rangesIn(tab).some((name) => name.startsWith('Meantime ')));
  if (ranged !== undefined) return ranged;
  for (const tab of tabs) if (await hasBox(tab, boxes)) return tab;
  return first;
}

/** The requests in this tab: without it Google writes into the first. */
export function requestsIn(
  requests: readonly docs_v1.Schema$Request[],
  { tabId }: DocumentTab,
): readonly docs_v1.Schema$Request[] {
  if (tabId === undefined) return requests;
  return requests.map((request) =>
    Object.fromEntries(Object.entries(request).map(([kind, given]) => [kind, placed(kind, given, tabId)])),
  );
}

function placed(kind: string, given: Record<string, unknown>, tabId: string): object {
  if (kind === 'deleteNamedRange') return { ...given, tabsCriteria: { tabIds: [tabId] } };
  const { location, range } = given;
  return {
    ...given,
    ...(typeof location === 'object' && { location: { ...location, tabId } }),
    ...(typeof range === 'object' && { range: { ...range, tabId } }),
  };
}

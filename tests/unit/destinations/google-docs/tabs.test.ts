import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Http } from '@/utils/connections/http';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { tabsOf } from '@/utils/destinations/google-docs/tabs';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';

const later: LinkedDecision = {
  ...rollout,
  status: 'rejected',
  why: 'So. See https://plan.fernhill.example/q2.',
};
const other = {
  body: {
    content: [
      { endIndex: 1, sectionBreak: {} },
      {
        startIndex: 1,
        endIndex: 7,
        paragraph: { elements: [{ startIndex: 1, endIndex: 7, textRun: { content: 'Other\n' } }] },
      },
    ],
  },
};

/**
 * A Google in which our document got other tabs: ours is at `place` among them. It notes the tabs into which was
 * written, and takes what was meant for ours.
 */
function withTabs(http: Http, place: 'second' | 'inside' | 'first') {
  const tabs = new Set<unknown>();
  const own = (documentTab: unknown) => ({ tabProperties: { tabId: 't.ours' }, documentTab });
  const foreign = (tabId: string, childTabs: unknown[] = []) => ({
    tabProperties: { tabId },
    documentTab: other,
    childTabs,
  });
  const arranged = (mine: unknown) => {
    if (place === 'first') return [own(mine), foreign('t.0')];
    return place === 'second' ? [foreign('t.0'), own(mine)] : [foreign('t.0', [foreign('t.1', [own(mine)])])];
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (url.includes(':batchUpdate')) {
      const body = JSON.parse(String(init?.body), (key, value) => {
        if (key !== 'tabId' && key !== 'tabsCriteria') return value;
        tabs.add(key === 'tabId' ? value : value.tabIds.join());
        return undefined;
      });
      const text = JSON.stringify(body);
      // What has a place and no tab goes to the first one.
      const places = text.match(/"(?:location|range)":\{/g)?.length ?? 0;
      const named = String(init?.body).match(/"tabId":/g)?.length ?? 0;
      if (places !== named) tabs.add('none');
      return await http.fetch(input, { ...init, body: text });
    }
    const response = await http.fetch(input, init);
    if (!url.includes('/v1/documents/') || !url.includes('includeTabsContent=true')) return response;
    // The office's own document has one tab, whose id stands in its ranges, too.
    const { tabs: answered, ...rest } = JSON.parse((await response.text()).replaceAll('"t.0"', '"t.ours"'));
    return Response.json({ ...rest, tabs: arranged(answered[0].documentTab) });
  };
  return { ...http, fetch, tabs };
}

test.each(['first', 'second', 'inside'] as const)(
  'our text in the %s tab is read there, and every request is written there',
  async (place) => {
    const { http, work, settings, html, place: folder } = await connected();
    const link = await delivered(work('create'), http);
    const tabbed = withTabs(http, place);
    const updated = await delivered(work('update', later, link), tabbed);
    expect([...tabbed.tabs]).toEqual(['t.ours']);
    expect(html()).toContain('<b>Rejected</b>');
    // By the range that it has now.
    const second = await delivered(work('update', { ...later, status: 'accepted' }, updated), tabbed);
    expect([...tabbed.tabs]).toEqual(['t.ours']);
    expect(html().split('Update of')).toHaveLength(3);
    const asked = {
      settings,
      place: folder,
      decision: { ...later, status: 'accepted' } as const,
      link: second,
      words: englishWords,
    };
    expect(await googleDocsReader.changes(asked, tabbed)).toMatchObject({ value: { changes: [] } });
  },
);

test('without a trace of ours the first tab is written to', async () => {
  const { http, work } = await connected();
  const link = await delivered(work('create'), http);
  const tabbed = withTabs(http, 'first');
  const unknown = { ...link, notes: { ...link.notes, calloutHash: 'another' } };
  await delivered(work('update', later, unknown), tabbed);
  expect([...tabbed.tabs]).toEqual(['t.ours']);
});

test('a document without tabs in its answer is one tab, and tabs come in the order of the page', () => {
  const body = { content: [] };
  expect(tabsOf({ body })).toEqual([{ body }]);
  const tab = (tabId: string, childTabs: docs_v1.Schema$Tab[] = []) => ({
    tabProperties: { tabId },
    documentTab: { body },
    childTabs,
  });
  const tabs = [tab('a', [tab('b', [tab('c')]), tab('d')]), tab('e')];
  expect(tabsOf({ tabs }).map(({ tabId }) => tabId)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

import { describe, expect, test } from 'vitest';
import { googleFetch } from './google/fetch.ts';
import { documentHtml } from './google/page.ts';
import { addTab } from './google/tabs.ts';
import { styledText, typeAtEnd } from './google/typing.ts';
import { clientId, createWorld, documentType, folderType, grantToken } from './google/world.ts';

const scope = 'https://www.googleapis.com/auth/drive.file';

function office() {
  const world = createWorld({ now: () => Date.UTC(2026, 10, 24, 14, 10), lagMs: 0 });
  const authorization = `Bearer ${grantToken(world, [scope])}`;
  const ask = async (method: string, address: string, body?: object) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await googleFetch(world)(`https://${address}`, { method, headers, ...sent });
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
  };
  const create = async (mimeType: string, parents?: readonly string[]): Promise<string> => {
    const { body } = await ask('POST', 'www.googleapis.com/drive/v3/files', {
      name: 'Plan',
      mimeType,
      parents,
    });
    return body.id;
  };
  const update = (id: string, ...requests: object[]) =>
    ask('POST', `docs.googleapis.com/v1/documents/${id}:batchUpdate`, { requests });
  const docOf = (id: string) => {
    const doc = world.files.get(id)?.doc;
    if (!doc) throw new Error(`No document ${id}`);
    return doc;
  };
  return { world, ask, create, update, docOf };
}

const loud = {
  bold: true,
  underline: true,
  smallCaps: true,
  baselineOffset: 'SUPERSCRIPT',
  fontSize: { magnitude: 24, unit: 'PT' },
  foregroundColor: { color: { rgbColor: { red: 1 } } },
  backgroundColor: { color: { rgbColor: { red: 1, green: 1 } } },
} as const;

describe('text that is inserted', () => {
  test('has the style of what stands before it, all of it, and the judge sees it', async () => {
    const { create, update, docOf } = office();
    const id = await create(documentType);
    typeAtEnd(docOf(id), 'Shouted', loud);
    const end = docOf(id).units.length - 1;
    await update(id, { insertText: { location: { index: end }, text: '\nUpdate\nquiet words' } });
    expect(styledText(docOf(id))).toEqual([
      { text: 'Shouted\n', style: loud },
      { text: 'Update\n', style: loud },
      { text: 'quiet words\n', style: loud },
    ]);
    expect(documentHtml(docOf(id))).toContain(
      '<span style="color:rgb(255 0 0);background:rgb(255 255 0);font-size:24pt;font-variant:small-caps"><sup><u><b>Update',
    );
  });

  test('is as the paragraph’s kind once every field is named and none is given', async () => {
    const { create, update, docOf } = office();
    const id = await create(documentType);
    typeAtEnd(docOf(id), 'Shouted', loud);
    const from = docOf(id).units.length - 1;
    const range = { startIndex: from + 1, endIndex: from + 6 };
    await update(
      id,
      { insertText: { location: { index: from }, text: '\nquiet' } },
      { updateTextStyle: { range, textStyle: { baselineOffset: 'NONE', underline: false }, fields: '*' } },
    );
    expect(styledText(docOf(id)).map(({ text, style }) => [text, Object.keys(style).length])).toEqual([
      ['Shouted\n', 7],
      ['quiet', 0],
      ['\n', 7],
    ]);
  });

  test('a field that Docs does not know is refused, and nothing of the batch is done', async () => {
    const { create, update, docOf } = office();
    const id = await create(documentType);
    const answer = await update(
      id,
      { insertText: { location: { index: 1 }, text: 'word' } },
      { updateTextStyle: { range: { startIndex: 1, endIndex: 5 }, textStyle: {}, fields: 'colour' } },
    );
    expect([answer.status, docOf(id).units.length]).toEqual([400, 2]);
  });
});

describe('a document of several tabs', () => {
  async function twoTabs(isFirst: boolean) {
    const all = office();
    const id = await all.create(documentType);
    await all.update(id, { insertText: { location: { index: 1 }, text: 'ours' } });
    const other = addTab(all.world, id, 'Notes of others', 'theirs', isFirst ? 'first' : 'last');
    return { ...all, id, other };
  }
  const words = (content: { paragraph?: { elements: { textRun: { content: string } }[] } }[]) =>
    content.flatMap(({ paragraph }) => paragraph?.elements.map(({ textRun }) => textRun.content) ?? []);

  test('is read as its first tab, and with includeTabsContent as all of them and nothing beside', async () => {
    const { ask, id, other } = await twoTabs(true);
    const first = await ask('GET', `docs.googleapis.com/v1/documents/${id}`);
    expect(words(first.body.body.content)).toEqual(['theirs\n']);
    expect(first.body.tabs).toBeUndefined();
    const whole = await ask('GET', `docs.googleapis.com/v1/documents/${id}?includeTabsContent=true`);
    expect(whole.body.body).toBeUndefined();
    expect(
      whole.body.tabs.map((tab: { tabProperties: object; documentTab: { body: { content: [] } } }) => [
        tab.tabProperties,
        words(tab.documentTab.body.content),
      ]),
    ).toEqual([
      [{ tabId: other, title: 'Notes of others', index: 0 }, ['theirs\n']],
      [{ tabId: 't.0', title: 'Tab 1', index: 1 }, ['ours\n']],
    ]);
  });

  test('is written in the tab that is named, without one in the first, and ranges keep to theirs', async () => {
    const { ask, update, id, other, docOf } = await twoTabs(true);
    await update(
      id,
      { insertText: { location: { index: 5, tabId: 't.0' }, text: '!' } },
      { insertText: { location: { index: 1 }, text: 'first ' } },
      { createNamedRange: { name: 'decision', range: { startIndex: 1, endIndex: 5, tabId: 't.0' } } },
    );
    expect(documentHtml(docOf(id))).toBe('\n<p>ours!</p>');
    const { body } = await ask('GET', `docs.googleapis.com/v1/documents/${id}?includeTabsContent=true`);
    const [theirs, ours] = body.tabs;
    expect(words(theirs.documentTab.body.content)).toEqual(['first theirs\n']);
    expect(theirs.documentTab.namedRanges).toEqual({});
    expect(ours.documentTab.namedRanges.decision.namedRanges[0].ranges).toEqual([
      { startIndex: 1, endIndex: 5, tabId: 't.0' },
    ]);
    const legacy = await ask('GET', `docs.googleapis.com/v1/documents/${id}`);
    expect(legacy.body.namedRanges).toEqual({});
    expect(other).not.toBe('t.0');
  });

  test('a tab under another stands in its childTabs, and is written by its id', async () => {
    const { world, ask, update, id } = await twoTabs(false);
    const child = addTab(world, id, 'Below', 'below', { under: 't.0' });
    await update(id, { insertText: { location: { index: 6, tabId: child }, text: ' it' } });
    const { body } = await ask('GET', `docs.googleapis.com/v1/documents/${id}?includeTabsContent=true`);
    expect(body.tabs).toHaveLength(2);
    const [nested] = body.tabs[0].childTabs;
    expect(nested.tabProperties).toMatchObject({
      tabId: child,
      parentTabId: 't.0',
      nestingLevel: 1,
      index: 0,
    });
    expect(words(nested.documentTab.body.content)).toEqual(['below it\n']);
  });

  test('a tab that is not there is refused, whole', async () => {
    const { update, id, docOf } = await twoTabs(false);
    const answer = await update(
      id,
      { insertText: { location: { index: 1 }, text: 'a' } },
      { insertText: { location: { index: 1, tabId: 't.gone' }, text: 'b' } },
    );
    expect([answer.status, documentHtml(docOf(id))]).toEqual([400, '\n<p>ours</p>']);
  });
});

test('a document in the trash, or in a folder there, says so, and is still read and written', async () => {
  const { ask, create, update } = office();
  const folder = await create(folderType);
  const id = await create(documentType, [folder]);
  const file = `www.googleapis.com/drive/v3/files/${id}?fields=trashed,explicitlyTrashed`;
  expect((await ask('GET', file)).body).toEqual({ trashed: false, explicitlyTrashed: false });
  await ask('PATCH', `www.googleapis.com/drive/v3/files/${folder}`, { trashed: true });
  expect((await ask('GET', file)).body).toEqual({ trashed: true, explicitlyTrashed: false });
  expect((await update(id, { insertText: { location: { index: 1 }, text: 'late' } })).status).toBe(200);
});

test('Retry-After may be 31 years, or no number at all', async () => {
  const { ask, world } = office();
  world.faults.push({ kind: '429', retryAfter: 999_999_999 }, { kind: '429', retryAfter: 'later' });
  const said = async () => (await ask('GET', 'www.googleapis.com/drive/v3/files')).headers.get('retry-after');
  expect([await said(), await said()]).toEqual(['999999999', 'later']);
});

describe('signing in', () => {
  const hash = '0123456789abcdef0123456789abcdef01234567';
  const sign = async (redirect: string, hint?: string) => {
    const { world } = office();
    world.consent = 'given';
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirect,
      response_type: 'token',
      scope,
      state: 'sixteen-letters-or-more',
      ...(hint === undefined ? {} : { login_hint: hint }),
    });
    const url = `https://accounts.google.com/o/oauth2/v2/auth?${query}`;
    const answer = await googleFetch(world)(url, { redirect: 'manual' });
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
  };
  const chromium = `https://${'a'.repeat(32)}.chromiumapp.org/`;

  test.each([
    ['Chromium’s own address', chromium],
    ['Firefox’s loopback address', `http://127.0.0.1/mozoauth2/${hash}`],
  ])('%s is taken', async (_, redirect) => {
    const { status, to } = await sign(redirect);
    expect(status).toBe(302);
    expect(to?.startsWith(`${redirect}#`)).toBe(true);
  });

  test.each([
    ['Firefox’s own address', `https://${hash}.extensions.allizom.org/`],
    ['the loopback with a port', `http://127.0.0.1:8080/mozoauth2/${hash}`],
    ['the loopback over https', `https://127.0.0.1/mozoauth2/${hash}`],
    ['the loopback by name', `http://localhost/mozoauth2/${hash}`],
    ['the loopback without the hash', 'http://127.0.0.1/mozoauth2/'],
    ['a page of somebody else', `https://${'a'.repeat(32)}.chromiumapp.org.evil.example/`],
  ])('%s is refused: redirect_uri_mismatch', async (_, redirect) => {
    const { status, text } = await sign(redirect);
    expect([status, text]).toEqual([400, expect.stringContaining('redirect_uri_mismatch')]);
  });

  test('a login_hint is an address or an account’s number', async () => {
    expect((await sign(chromium, 'mara@fernhill.example')).status).toBe(302);
    expect((await sign(chromium, '107769132456789012345')).status).toBe(302);
    for (const hint of ['Mara Lindqvist', 'Mara <mara@fernhill.example>', '', '@']) {
      expect((await sign(chromium, hint)).status).toBe(400);
    }
  });
});

import { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { describe, expect, test } from 'vitest';
import { hasContract } from '../office/google/contract.ts';
import { googleFetch } from '../office/google/fetch.ts';
import { documentHtml } from '../office/google/page.ts';
import { documentText } from '../office/google/text.ts';
import { createWorld, documentType, grantToken } from '../office/google/world.ts';

if (!hasContract) console.log("skipped: Google's contracts are not beside the repository");

const scope = 'https://www.googleapis.com/auth/drive.file';

function office() {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const world = createWorld({ now: () => clock.now });
  const headers = { authorization: `Bearer ${grantToken(world, [scope])}` };
  const options = { headers, fetchImplementation: googleFetch(world) };
  return { clock, world, drive: new drive_v3.Drive(options), docs: new docs_v1.Docs(options) };
}

async function made(html: string) {
  const all = office();
  const { data } = await all.drive.files.create({
    fields: 'id,webViewLink',
    requestBody: { name: 'Plan', mimeType: documentType, appProperties: { decisionKey: 'k1' } },
    media: { mimeType: 'text/html; charset=UTF-8', body: html },
  });
  const id = data.id ?? '';
  const doc = () => all.world.files.get(id)?.doc ?? { units: [], ranges: [], lists: new Map(), revision: 0 };
  return { ...all, id, doc };
}

describe("the office's Google", () => {
  test('the conversion keeps headings, tables, links, lists and bold', async () => {
    const { doc } = await made(`<!doctype html><head><title>x</title></head><body>
      <h1>A &amp; &lt;b&gt;</h1> <p>one <b>two</b><br>three <a href="https://a.example/?b&amp;c">link</a></p>
      <table><tr><th>R</th><td style="background-color:#e8f0fe"><p>v</p><p>w</p></td></tr></table>
      <ul><li>x<ol><li>y</li></ol></li></ul><pre>a\n  b</pre><blockquote><p>q</p></blockquote></body>`);
    expect(documentHtml(doc())).toBe(
      `
<h1>A &amp; &lt;b&gt;</h1>
<p>one <b>two</b><br>three <a href="https://a.example/?b&amp;c">link</a></p>
<table><tr><td><p><b>R</b></p></td><td bgcolor="#e8f0fe"><p>v</p>
<p>w</p></td></tr></table>
<p data-bullet="•" data-steps="1">x</p>
<p data-bullet="1." data-steps="2">y</p>
<p><code>a<br>  b</code></p>
<p data-steps="1">q</p>`,
    );
  });

  test('indices are UTF-16 code units, a table takes one for itself, each row, each cell and its end', async () => {
    const { docs, id } = await made('<p>a🎉</p><table><tr><td>b</td><td></td></tr></table><p>c</p>');
    const { data } = await docs.documents.get({ documentId: id });
    const content = data.body?.content ?? [];
    expect(content.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 5],
      [5, 13],
      [13, 15],
    ]);
    const cells = content[2]?.table?.tableRows?.[0]?.tableCells ?? [];
    expect(cells.map((cell) => cell.content?.[0]?.startIndex)).toEqual([8, 11]);
  });

  test('an update is whole or nothing, and only upon the revision that was read', async () => {
    const { docs, id, doc } = await made('<p>Status: open</p><p>rest</p>');
    const { data } = await docs.documents.get({ documentId: id, fields: 'revisionId' });
    const send = (text: string, index: number) =>
      docs.documents.batchUpdate({
        documentId: id,
        requestBody: {
          requests: [
            { insertText: { location: { index: 1 }, text } },
            { insertText: { location: { index }, text } },
          ],
          ...(data.revisionId ? { writeControl: { requiredRevisionId: data.revisionId } } : {}),
        },
      });
    await expect(send('x', 999)).rejects.toMatchObject({ status: 400 });
    expect(documentText(doc())).toBe('Status: open\nrest\n');
    await send('x', 3);
    expect(documentText(doc())).toBe('xSxtatus: open\nrest\n');
    await expect(send('x', 3)).rejects.toMatchObject({ status: 400 });
  });

  test('a range moves with its text and is gone with it', async () => {
    const { docs, id, doc } = await made('<p>one two</p>');
    const update = (...requests: docs_v1.Schema$Request[]) =>
      docs.documents.batchUpdate({ documentId: id, requestBody: { requests } });
    await update({ createNamedRange: { name: 'two', range: { startIndex: 5, endIndex: 8 } } });
    await update({ insertText: { location: { index: 1 }, text: '12' } });
    expect(doc().ranges).toMatchObject([{ start: 7, end: 10 }]);
    await update({ deleteContentRange: { range: { startIndex: 5, endIndex: 9 } } });
    expect(doc().ranges).toMatchObject([{ start: 5, end: 6 }]);
    await update({ deleteContentRange: { range: { startIndex: 4, endIndex: 6 } } });
    expect(doc().ranges).toEqual([]);
    await expect(
      update({ deleteContentRange: { range: { startIndex: 1, endIndex: 7 } } }),
    ).rejects.toMatchObject({ status: 400 });
  });

  test('a list shows a new document late, and only what has the key', async () => {
    const { drive, clock } = await made('<p>a</p>');
    const found = async (key: string) => {
      const q = `appProperties has { key='decisionKey' and value='${key}' } and trashed=false`;
      return (await drive.files.list({ q, fields: 'files(id)' })).data.files?.length;
    };
    clock.now += 89_000;
    expect(await found('k1')).toBe(0);
    clock.now += 1_000;
    expect(await found('k1')).toBe(1);
    expect(await found('k2')).toBe(0);
  });

  test.each([
    ['another scope', { authorization: 'other' }, 403],
    ['no token', { authorization: 'none' }, 401],
  ])('%s is refused', async (_, { authorization }, status) => {
    const { world } = office();
    const other = grantToken(world, ['https://www.googleapis.com/auth/spreadsheets']);
    const headers: Record<string, string> =
      authorization === 'none' ? {} : { authorization: `Bearer ${other}` };
    const answer = await googleFetch(world)('https://www.googleapis.com/drive/v3/about?fields=user', {
      headers,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.skipIf(!hasContract)('a request against the contract is refused by name', async () => {
    const { docs, id } = await made('<p>a</p>');
    const both = { insertText: { location: { index: 1 }, text: 'x' }, deleteNamedRange: { name: 'x' } };
    await expect(
      docs.documents.batchUpdate({ documentId: id, requestBody: { requests: [both] } }),
    ).rejects.toMatchObject({ status: 400 });
  });
});

import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, deliver, delivered } from '@/tests/kits/google-docs/test-world';
import { said } from '@/tests/kits/said';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Http } from '@/utils/connections/http';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { writeLines } from '@/utils/destinations/google-docs/write-text';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { inEnglish } from '@/utils/words/english';

const bad = 'https://bad.fernhill.example/plan';
const later: LinkedDecision = { ...rollout, why: `See ${bad}, and nothing else.`, status: 'rejected' };

async function logged() {
  const all = await connected();
  const link = await delivered(all.work('create'), all.http);
  return { ...all, link, from: all.world.log.length };
}

/** A Google that takes no update with such an address as a link. */
function refusing(
  http: Http,
  isRefused: (body: string) => boolean,
): Http & { readonly refusals: () => number } {
  let refusals = 0;
  return {
    ...http,
    refusals: () => refusals,
    fetch: async (input, init) => {
      if (!String(input).includes(':batchUpdate') || !isRefused(String(init?.body)))
        return await http.fetch(input, init);
      refusals += 1;
      const error = {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'Invalid requests[4].updateTextStyle: Invalid url.',
      };
      return Response.json({ error }, { status: 400 });
    },
  };
}

test('a link that Google refuses goes as text, and that is told', async () => {
  const { http, work, link, text } = await logged();
  const choosy = refusing(http, (body) => body.includes(`"url":"${bad}"`));
  const outcome = await deliver(work('update', later, link), choosy);
  expect(inEnglish(outcome)).toMatchObject({
    ok: true,
    value: { done: true, told: expect.stringContaining('plain text') },
  });
  expect(choosy.refusals()).toBe(1);
  expect(text()).toContain(bad);
  expect(text().split('Update of')).toHaveLength(2);
});

test('what is refused without links, too, ends with a sentence and leaves the document as it was', async () => {
  const { http, work, link, text } = await logged();
  const before = text();
  const choosy = refusing(http, () => true);
  expect(await deliver(work('update', later, link), choosy)).toMatchObject({ ok: false, kind: 'no' });
  expect(choosy.refusals()).toBe(2);
  expect(text()).toBe(before);
});

test('a document in the trash is told before anything is written into it, and when it is compared', async () => {
  const { http, work, link, text, documents, calls, from, settings, place } = await logged();
  const [file] = documents();
  if (file === undefined) throw new Error('No document');
  const before = text();
  file.explicitlyTrashed = true;
  const told = {
    ok: false,
    kind: 'ask',
    fix: 'choose-place',
    mayHaveCommitted: false,
    words: said(/in the trash of Google Drive\. Restore it/),
  };
  expect(await deliver(work('update', later, link), http)).toMatchObject(told);
  expect(calls(from)).toEqual(['GET www.googleapis.com/drive/v3/files/*']);
  expect(text()).toBe(before);
  expect(
    await googleDocsReader.changes({ settings, place, link, decision: rollout, words: englishWords }, http),
  ).toMatchObject(told);
  file.explicitlyTrashed = false;
  expect(await deliver(work('update', later, link), http)).toMatchObject({ ok: true });
});

test('a folder in the trash takes its documents along', async () => {
  const { http, work, link, world, place } = await logged();
  const folder = world.files.get(place.folderId);
  if (folder === undefined) throw new Error('No folder');
  folder.explicitlyTrashed = true;
  expect(await deliver(work('update', later, link), http)).toMatchObject({
    kind: 'ask',
    fix: 'choose-place',
  });
});

test('every style of the words before is set back over the whole text, before a run sets its own', () => {
  const { requests } = writeLines(
    [
      {
        runs: [
          { text: 'a', marks: ['bold'] },
          { text: 'b', href: bad },
        ],
      },
    ],
    5,
  );
  const [insert, reset, ...own] = requests;
  expect(insert?.insertText).toEqual({ location: { index: 5 }, text: 'ab' });
  expect(reset?.updateTextStyle?.range).toEqual({ startIndex: 5, endIndex: 7 });
  expect(reset?.updateTextStyle?.textStyle).toEqual({});
  const styles = [
    'foregroundColor',
    'backgroundColor',
    'fontSize',
    'underline',
    'baselineOffset',
    'smallCaps',
  ];
  const known = ['bold', 'italic', 'strikethrough', 'link', 'weightedFontFamily'];
  expect(reset?.updateTextStyle?.fields?.split(',').sort()).toEqual([...styles, ...known].sort());
  expect(own.flatMap(({ updateTextStyle }) => (updateTextStyle ? [updateTextStyle.fields] : []))).toEqual([
    'bold,link',
    'bold,link',
  ]);
});

test('an update does not look like the word it follows', async () => {
  const { http, work, link, doc } = await logged();
  const { units } = doc();
  const last = units.length - 1;
  const odd = { bold: true, underline: true, smallCaps: true, fontSize: { magnitude: 30, unit: 'PT' } };
  for (let at = last - 3; at <= last; at += 1) {
    const unit = units[at];
    if (unit && 'char' in unit)
      units[at] = { ...unit, style: { ...unit.style, ...odd } as typeof unit.style };
  }
  doc().revision += 1;
  await delivered(work('update', later, link), http);
  const after = doc().units;
  const start = after
    .map((unit) => ('char' in unit ? unit.char : '\u0000'))
    .join('')
    .indexOf('Update of');
  // The mark at the end of the document is its own.
  const section = after.slice(start).filter((unit) => !('char' in unit) || unit.char !== '\n');
  expect(section.length).toBeGreaterThan(20);
  const names = new Set(section.flatMap((unit) => ('char' in unit ? Object.keys(unit.style) : [])));
  expect(['underline', 'smallCaps', 'fontSize'].filter((name) => names.has(name))).toEqual([]);
});

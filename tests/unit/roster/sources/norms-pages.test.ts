import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { documentWordsIn } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { someOwnNorms } from '@/tests/kits/own-norms';
import { testAnySource, tryLoad } from '@/tests/kits/roster-source/any-source';
import { ids, token } from '@/tests/office/notion/ids';
import { normsDecision } from '@/utils/decisions/publish-norms';
import { blankDecision } from '@/utils/domain/decision/blank-decision';
import { channels, type NormMatrix, type NormOverrides, shippedNorms } from '@/utils/domain/norms/norms';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import type { SayPages } from '@/utils/handbook/handbook-words';
import { normsInDocument } from '@/utils/handbook/norms-in-document';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { googleDocSource } from '@/utils/roster/sources/google-doc/source';
import { notionPageSource } from '@/utils/roster/sources/notion-page/source';
import type { LoadContext } from '@/utils/roster/sources/roster-source';
import { inEnglish, toldEnglish } from '@/utils/words/english';
import { type Language, languages } from '@/utils/words/languages';
import { fetchOf } from '../../../office/notion/fetch.ts';
import { addBlocks } from '../../../office/notion/nodes.ts';
import { handbook, made, settings as notionSettings, openNotion } from '../../notion/office.ts';

/** Each is read once, as a browser does. */
const packs = vi.hoisted(() => new Map<string, unknown>());
vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => {
    if (!packs.has(language)) packs.set(language, packOf(bundle, language));
    return packs.get(language);
  },
}));

const when = { now: Date.UTC(2026, 10, 24, 14, 10), zone: 'Europe/Berlin' };
const norms: LoadContext['norms'] = (text) => normsInDocument(text, async () => shippedNorms);
const withOwn = (own: NormOverrides): NormMatrix => {
  const rows = channels.map((channel) => [channel, { ...shippedNorms[channel], ...own[channel] }]);
  return Object.fromEntries(rows) as NormMatrix;
};
const stepped = withOwn({
  'e-mail': {
    standard: {
      ...{ amount: 8, unit: 'working-hours' },
      escalation: [
        { amount: 12, unit: 'working-hours', what: 'ask in #team-help | then call *Ada* _now_' },
        {
          ...{ amount: 3, unit: 'working-days', what: 'ring the desk: 5 > 4' },
          hours: { of: 'person', address: { kind: 'email', value: 'ada@fern.example' } },
        },
      ],
    },
  },
});
const record = (of: NormMatrix, say: SayPages) =>
  normsDecision(blankDecision('11111111-1111-4111-8111-111111111111', when.now, when.zone), of, say, when);

/** What the page brings: its norms, and what is told of it. */
async function notionNorms(
  world: Parameters<typeof fetchOf>[0],
  pageId: string,
  since: string | null = null,
) {
  const settings = { pageId: pageId.replaceAll('-', ''), name: 'When we answer' };
  const tried = { source: notionPageSource, settings, account: { token }, wrongSettings: [] };
  const send = fetchOf(world);
  return await tryLoad(tried, async (request) => send(request), { norms, since });
}

const loadedOf = ({ outcome }: Awaited<ReturnType<typeof notionNorms>>) => {
  if (!outcome.ok) throw new Error(toldEnglish(outcome.words));
  if (outcome.value === 'unchanged') throw new Error('It was loaded for the first time.');
  return outcome.value;
};
const toldOf = (loaded: ReturnType<typeof loadedOf>) => (loaded.remarks ?? []).map((what) => inEnglish(what));

describe('a Notion page', () => {
  testAnySource('a Notion page of norms', {
    source: notionPageSource,
    settings: { pageId: ids.handbook.replaceAll('-', ''), name: 'When we answer' },
    account: { token },
    wrongSettings: [{ pageId: '../users', name: 'x' }, { pageId: ids.handbook }],
  });

  test('norms that were published come back the same, in each language, and updated ones after them', async () => {
    for (const language of languages) {
      const say = await speakerOf(language);
      const words = documentWordsIn(language);
      const { world, http } = openNotion();
      const creating = {
        ...{ kind: 'create' as const, settings: notionSettings, place: handbook, link: null, words },
        decision: record(stepped, say),
      };
      const link = await made(creating, http);
      const first = loadedOf(await notionNorms(world, link.id));
      expect(first.norms).toEqual(stepped);
      expect(toldOf(first)).toEqual([]);
      expect(first.rows).toEqual([]);
      const again = await notionNorms(world, link.id, first.revision);
      expect(again.outcome).toEqual({ ok: true, value: 'unchanged' });
      const decision = record(shippedNorms, say);
      await made({ ...creating, kind: 'update', decision, link }, http);
      const second = loadedOf(await notionNorms(world, link.id, first.revision));
      expect(second.norms).toEqual(shippedNorms);
      expect(toldOf(second)).toEqual([]);
    }
  });

  test('tables of a handbook page are read, in columns and folded ones too', async () => {
    const { world } = openNotion();
    const page = world.nodes.get(ids.handbook);
    if (page === undefined) throw new Error('The office has no handbook.');
    const say = await speakerOf('de');
    const [lead = '', ...lines] = writeHandbook(stepped, say).split('\n');
    const text = (content: string) => [{ type: 'text', text: { content } }];
    const paragraph = (content: string) => ({ type: 'paragraph', paragraph: { rich_text: text(content) } });
    const cells = (line: string) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => text(cell.trim().replaceAll('\\', '')));
    const table = lines.filter((line) => line.startsWith('|') && !line.includes('---'));
    const rows = table.map((line) => ({ type: 'table_row', table_row: { cells: cells(line) } }));
    const steps = lines.filter((line) => /^\s*- /.test(line));
    addBlocks(world, page, [
      paragraph(lead),
      {
        type: 'toggle',
        toggle: {
          rich_text: text('Regeln'),
          children: [{ type: 'table', table: { table_width: 5, has_column_header: true, children: rows } }],
        },
      },
      ...steps.map((line) => paragraph(line.replace(/^\s*- /, '').replaceAll('\\', ''))),
    ]);
    const loaded = loadedOf(await notionNorms(world, ids.handbook));
    expect(loaded.norms).toEqual(stepped);
    expect(toldOf(loaded)).toEqual([]);
  });

  test('a text that was changed by hand above its line is told, and the line counts', async () => {
    const { world, http } = openNotion();
    const say = await speakerOf('en');
    const words = documentWordsIn('en');
    const work = { kind: 'create' as const, settings: notionSettings, place: handbook, link: null, words };
    const link = await made({ ...work, decision: record(stepped, say) }, http);
    const callout = [...world.nodes.values()].find(({ type }) => type === 'callout');
    const before = JSON.stringify(callout?.content);
    expect(before).toContain('8 working hours');
    if (callout) callout.content = JSON.parse(before.replace('8 working hours', '2 working hours'));
    const loaded = loadedOf(await notionNorms(world, link.id));
    expect(loaded.norms).toEqual(stepped);
    expect(toldOf(loaded)).toEqual([expect.stringMatching(/^The text of the page was changed by hand/)]);
  });

  test('a page without norms, in the trash, not shared, or with a line that was cut off fails with its sentence', async () => {
    const { world, http } = openNotion();
    const words = async (pageId: string) => {
      const { outcome } = await notionNorms(world, pageId);
      return outcome.ok ? outcome.value : toldEnglish(outcome.words);
    };
    expect(await words(ids.handbook)).toMatch(/has no norms that can be read/);
    expect(await words('0'.repeat(32))).toMatch(/isn’t shared with the connection/);
    const say = await speakerOf('en');
    const work = { kind: 'create' as const, settings: notionSettings, place: handbook, link: null };
    const link = await made({ ...work, words: documentWordsIn('en'), decision: record(stepped, say) }, http);
    const callout = [...world.nodes.values()].find(({ type }) => type === 'callout');
    const before = JSON.stringify(callout?.content);
    if (callout) callout.content = JSON.parse(before.replace(/(meantime-norms:1:\w{40})[\w-]+/g, '$1'));
    expect(await words(link.id)).toMatch(/^The line is cut off or changed/);
    const page = [...world.nodes.values()].find(
      ({ id }) => id.replaceAll('-', '') === link.id.replaceAll('-', ''),
    );
    if (page) page.trashed = true;
    expect(await words(link.id)).toMatch(/can’t find the page/);
    const inTrash = { object: 'page', id: link.id, in_trash: true, properties: {} };
    const settings = { pageId: link.id.replaceAll('-', ''), name: 'When we answer' };
    const { outcome } = await tryLoad(
      { source: notionPageSource, settings, account: { token }, wrongSettings: [] },
      async () => Response.json(inTrash),
      { norms },
    );
    expect(outcome).toMatchObject({ ok: false, words: { code: 'norms-page.notion-in-trash' } });
  });
});

describe('a Google document', () => {
  const tried = {
    source: googleDocSource,
    settings: { fileId: '1documentFernhillDrive', name: 'When we answer' },
    account: {
      ...{ token: 'ya29.doc', expiresAt: 1_700_003_000_000, clientId: 'c', account: 'mara@fernhill.example' },
    },
  };
  testAnySource('a Google document of norms', {
    ...tried,
    wrongSettings: [{ fileId: '../x', name: 'x' }, { fileId: '1documentFernhillDrive' }],
  });

  async function published(language: Language, of: NormMatrix) {
    const office = await connected();
    const say = await speakerOf(language);
    const work = (
      kind: 'create' | 'update',
      next: NormMatrix,
      link = null as Parameters<typeof office.work>[2],
    ) => ({
      ...office.work(kind, record(next, say), link),
      words: documentWordsIn(language),
    });
    const link = await delivered(work('create', of), office.http);
    const read = async (since: string | null = null, fileId = link.id) =>
      await googleDocSource.load(
        { fileId, name: 'When we answer' },
        {
          ...{ http: office.http, account: office.settings, since, today: '2026-11-29', norms },
          ...{ signal: new AbortController().signal, progress: () => {} },
        },
      );
    return {
      ...office,
      link,
      read,
      update: (next: NormMatrix) => delivered(work('update', next, link), office.http),
    };
  }

  test('norms that were published come back the same, in each language, and updated ones after them', async () => {
    for (const language of languages) {
      const { read, update } = await published(language, stepped);
      const first = await read();
      expect(first).toMatchObject({ ok: true, value: { rows: [], remarks: [], norms: stepped } });
      if (!first.ok || first.value === 'unchanged') throw new Error('Nothing came.');
      const { revision } = first.value;
      expect(await read(revision)).toEqual({ ok: true, value: 'unchanged' });
      await update(shippedNorms);
      expect(await read(revision)).toMatchObject({ ok: true, value: { remarks: [], norms: shippedNorms } });
    }
  });

  test('a document that Meantime did not create in this account can’t be read, and the sentence says so', async () => {
    const { world, read, link } = await published('en', stepped);
    const words = async (id?: string) => {
      const outcome = await read(null, id);
      return outcome.ok ? outcome.value : toldEnglish(outcome.words);
    };
    expect(await words('1documentOfSomebody')).toMatch(/only documents that Meantime created/);
    const file = world.files.get(link.id);
    if (file === undefined) throw new Error('It is not there.');
    world.files.set(link.id, { ...file, byApp: false });
    expect(await words()).toMatch(/only documents that Meantime created/);
    world.files.set(link.id, { ...file, explicitlyTrashed: true });
    expect(await words()).toMatch(/in Google Drive’s trash/);
  });
});

test('whatever the norms are, the text and the line of a page that was published give them back', async () => {
  const speakers = await Promise.all(languages.map(speakerOf));
  await fc.assert(
    fc.asyncProperty(someOwnNorms, fc.constantFrom(...speakers), async (own, say) => {
      const all = withOwn(own);
      const read = await normsInDocument(record(all, say).decision, async () => shippedNorms);
      expect(read).toEqual({ norms: all, problems: [] });
    }),
    { numRuns: 60 },
  );
});

test('of more updates than any page has, the last counts, and what other lines say is not told', async () => {
  const say = await speakerOf('en');
  const texts = Array.from(
    { length: 30 },
    (_, at) => record(withOwn({ direct: { urgent: { amount: at + 1, unit: 'hours' } } }), say).decision,
  );
  const read = await normsInDocument(texts.join('\n'), async () => shippedNorms);
  expect(read.norms).toMatchObject({ direct: { urgent: { amount: 30, unit: 'hours' } } });
  expect(read.problems).toEqual([]);
});

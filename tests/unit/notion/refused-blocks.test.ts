import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { said } from '@/tests/kits/said';
import { rollout } from '@/tests/samples/sample-decisions';
import { notionReader } from '@/utils/destinations/notion/reader';
import type { Decision } from '@/utils/domain/decision/decision';
import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { toldEnglish } from '@/utils/words/english';
import { documentText } from '../../office/notion/text.ts';
import { creating, handbook, notion, openNotion, registerPlace, run, settings, unwrap } from './office';
import { names, namesNone, picky, type Spot } from './picky';

const bad = 'https://bad.fernhill.example/';
const loom = 'https://www.loom.com/share/0123456789abcdef0123456789abcdef';
const isBadLink = ({ key, value }: Spot) => key === 'url' && value === bad;
const isEmbed = ({ key }: Spot) => key === 'embed';

/** A decision with one message of these blocks. */
function saying(...blocks: readonly DocumentBlock[]): Decision {
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('No message to begin with');
  return { ...rollout, messages: [{ ...first, blocks, links: [], files: [] }] };
}
const words = (text: string, href?: string): DocumentBlock => ({
  type: 'paragraph',
  runs: [href === undefined ? { text } : { text, href }],
});
const good = words('a good link', 'https://good.fernhill.example/');

/** Makes it at a Notion that refuses; how it ended and what a reader finds. */
async function make(decision: Decision, refuse: Parameters<typeof picky>[1]) {
  const { http, world } = openNotion();
  const place = await registerPlace(http);
  const choosy = picky(http, refuse);
  const { outcome } = await run(creating(decision, place), choosy);
  const step = outcome.ok && outcome.value.done ? outcome.value : null;
  const links = [...world.nodes.values()].flatMap(
    (node) => JSON.stringify(node.content).match(/"url":"[^"]+"/g) ?? [],
  );
  const text = step === null ? '' : documentText(world, step.link.id);
  return {
    http,
    place,
    outcome,
    refusals: choosy.refusals,
    told: step?.told && toldEnglish(step.told),
    link: step?.link ?? null,
    text,
    links,
  };
}

test('a link that Notion names is sent once more as text with its address; the others stay links', async () => {
  const made = await make(saying(words('the plan', bad), good), names(isBadLink));
  expect(made.refusals).toHaveLength(1);
  expect(made.text).toContain(`the plan (${bad})`);
  expect(made.links).toContain('"url":"https://good.fernhill.example/"');
  expect(made.told).toBe('Notion refused one link or block, so it is plain text in the document.');
});

test('a refusal that names no place takes all links, and no word, with it', async () => {
  const table: DocumentBlock = {
    type: 'table',
    header: false,
    rows: [[[{ text: 'Region' }], [{ text: 'EU' }]]],
  };
  const made = await make(saying(words('the plan', bad), good, table), namesNone(isBadLink));
  expect(made.refusals).toHaveLength(1);
  expect(made.text).toContain(`the plan (${bad})`);
  expect(made.text).toContain('a good link (https://good.fernhill.example/)');
  expect(made.text).toMatch(/Region \| EU/);
  expect(made.told).toBe(
    'Notion refused a link without saying which, so links are plain text in the document.',
  );
});

test('a player that is refused is a line with its name and address', async () => {
  const made = await make(saying(words('The walk-through', `${loom}?sid=1`)), names(isEmbed));
  expect(made.refusals).toHaveLength(1);
  expect(made.text).toContain(`The walk-through (${loom})`);
});

test.each<[string, DocumentBlock, (spot: Spot) => boolean, RegExp]>([
  [
    'a table, by a link in a cell',
    { type: 'table', header: true, rows: [[[{ text: 'Where' }]], [[{ text: 'plan', href: bad }]]] },
    isBadLink,
    /Where[\s\S]*plan \(https:\/\/bad/,
  ],
  [
    'a table as a whole',
    {
      type: 'table',
      header: true,
      rows: [
        [[{ text: 'Where' }], [{ text: 'When' }]],
        [[{ text: 'Rome' }], [{ text: 'May' }]],
      ],
    },
    ({ path }) => /\.table$/.test(path) && path.includes('.quote.'),
    /Where \| When\s+Rome \| May/,
  ],
  [
    'a row of a table',
    { type: 'table', header: true, rows: [[[{ text: 'Where' }]], [[{ text: 'Rome' }]]] },
    ({ path }) => /table_row$/.test(path) && path.includes('.quote.'),
    /Where\s+Rome/,
  ],
  [
    'code',
    { type: 'code', text: 'let a = 1;\nlet b = 2;' },
    ({ key }) => key === 'code',
    /let a = 1;\s+let b = 2;/,
  ],
  [
    'a list item and what is in it',
    { type: 'list', ordered: false, items: [[words('outer'), words('inner')]] },
    ({ path, key }) => key === 'bulleted_list_item' && path.includes('.quote.'),
    /outer\s+inner/,
  ],
])('%s: the block goes as text, and nothing of it is lost', async (_, block, isWrong, wanted) => {
  const made = await make(saying(words('before'), block, words('after')), names(isWrong));
  expect(made.refusals.length).toBeGreaterThan(0);
  expect(made.text).toMatch(wanted);
  expect(made.text).toMatch(/before[\s\S]*after/);
});

test('blocks that are refused one after the other all go as text', async () => {
  const links = [1, 2, 3].map((at) => words(`link ${at}`, `${bad}${at}`));
  const isBad = ({ key, value }: Spot) => key === 'url' && String(value).startsWith(bad);
  const made = await make(saying(...links, good), names(isBad));
  expect(made.refusals).toHaveLength(3);
  for (const at of [1, 2, 3]) expect(made.text).toContain(`link ${at} (${bad}${at})`);
  expect(made.told).toBe('Notion refused 3 links or blocks, so they are plain text in the document.');
});

test('the box stays a box where Notion names it, so that an update still finds it; text it is only at the last', async () => {
  const isOnce = { left: 1 };
  const message = 'body failed validation: body.children[0].callout.icon should be other.';
  const refuseTimes = (spots: readonly Spot[]) =>
    spots.some(({ key }) => key === 'callout') && isOnce.left-- > 0 ? message : null;
  const once = await make(saying(good), refuseTimes);
  expect(once.text).toContain('📌 Accepted');
  expect(once.link?.notes?.callout).toBeDefined();
  const never = await make(saying(good), (spots) =>
    spots.some(({ key }) => key === 'callout') ? message : null,
  );
  expect(never.outcome.ok).toBe(true);
  expect(never.text).toContain('Accepted · decided on');
  expect(never.text).not.toContain('📌');
});

test('what is refused whatever is sent ends with a sentence, after few requests', async () => {
  const made = await make(
    saying(good),
    () => 'body failed validation: body.children[0].callout should be other.',
  );
  expect(made.outcome).toMatchObject({
    ok: false,
    kind: 'no',
    words: said('send it elsewhere'),
  });
  expect(made.refusals.length).toBeLessThan(6);
});

test('a refusal of a property, of the trash or of nothing that is named is no reason to send less', async () => {
  for (const message of [
    'body failed validation: body.properties.Thread.url should be a string',
    "Can't edit block that is archived. You must unarchive the block before editing.",
    'body failed validation.',
  ]) {
    const made = await make(saying(good), () => message);
    expect([message, made.refusals.length]).toEqual([message, 1]);
    expect(made.outcome.ok).toBe(false);
  }
});

test('a later request that is refused is mended too, found again after a lost answer, and nothing is there twice', async () => {
  const { http, world } = openNotion();
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('No message to begin with');
  const messages = Array.from({ length: 130 }, (_, at) => ({
    ...first,
    links: [],
    files: [],
    // Three tiers, so that no toggle holds it.
    blocks: [
      {
        type: 'list',
        ordered: false,
        items: [[words(`point ${at}`, at === 125 ? bad : undefined), words('more')]],
      } as const,
    ],
  }));
  const work = creating({ ...rollout, messages }, handbook);
  const choosy = picky(http, names(isBadLink));
  let lost = false;
  const losing = {
    ...choosy,
    fetch: async (...asked: Parameters<typeof fetch>) => {
      const response = await choosy.fetch(...asked);
      if (!lost && choosy.refusals.length === 1 && response.ok && asked[1]?.method === 'PATCH') {
        lost = true;
        throw new TypeError('Failed to fetch');
      }
      return response;
    },
  };
  const broken = await run(work, losing);
  expect(broken.outcome).toMatchObject({ ok: false, kind: 'again', mayHaveCommitted: true });
  const found = unwrap(await notion.recover(work, broken.progress, http));
  if (found === 'absent' || found.done) throw new Error('It was not found again.');
  const { outcome } = await run(work, losing, found.progress);
  if (!outcome.ok || !outcome.value.done) throw new Error('It did not end.');
  const text = documentText(world, outcome.value.link.id);
  expect(text.split(`point 125 (${bad})`)).toHaveLength(2);
  expect(text.split('point 129')).toHaveLength(2);
  expect(toldEnglish(outcome.value.told ?? '')).toContain('one link or block');
});

test('in an update, too: the section and the box', async () => {
  const { http, place, link, text: before } = await make(rollout, () => null);
  expect(before).not.toContain(bad);
  const decision: Decision = { ...rollout, decision: `We follow ${bad} from now on`, why: `As ${bad} says` };
  const choosy = picky(
    http,
    names(({ key, value }) => key === 'url' && String(value).startsWith('https://bad.')),
  );
  const { outcome } = await run(
    { kind: 'update', settings, place, decision, link, words: englishWords },
    choosy,
  );
  if (!outcome.ok || !outcome.value.done) throw new Error(JSON.stringify(outcome));
  // The property, the box and the section.
  expect(choosy.refusals.map((message) => /body\.(\w+)/.exec(message)?.[1])).toEqual(
    expect.arrayContaining(['properties', 'callout', 'children']),
  );
  expect(toldEnglish(outcome.value.told ?? '')).toMatch(/^Notion refused/);
  // The next one still knows the box for ours, and a look finds nothing changed.
  const next = {
    kind: 'update',
    settings,
    place,
    decision,
    link: outcome.value.link,
    words: englishWords,
  } as const;
  const again = await run(next, choosy);
  expect(JSON.stringify(again.progress)).not.toContain('isLeft');
});

test('a document that was mended is no changed one', async () => {
  const decision = saying(words('the plan', bad), good);
  const { http, place, link } = await make(decision, names(isBadLink));
  if (link === null) throw new Error('Nothing was made.');
  const found = unwrap(
    await notionReader.changes({ settings, place, link, decision, words: englishWords }, http),
  );
  expect(found.changes).toEqual([]);
});

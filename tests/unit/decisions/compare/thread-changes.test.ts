import { describe, expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { rollout } from '@/tests/samples/sample-decisions';
import { messageChanges as changesOf } from '@/utils/decisions/compare/thread-changes';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { hashOf, readingVersion } from '@/utils/domain/decision/decision-hash';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { sha256 } from '@/utils/platform/sha256';
import { sayEnglish } from '@/utils/words/english';

const when = () => 'Fri 17:52';

/** As English says them. */
async function messageChanges(...given: Parameters<typeof changesOf>) {
  const { changes, notes } = await changesOf(...given);
  return {
    changes: changes.map((change) => sayEnglish(change)),
    ...(notes.length > 0 && { note: notes.map((note) => sayEnglish(note)).join(' ') }),
  };
}

const shown = (id: string, text: string): CapturedMessage => ({
  id,
  author: null,
  sentAt: null,
  sentText: '',
  body: [text],
  links: [],
  files: [],
});

async function logged(id: string, text: string): Promise<SourceMessage> {
  const blocks = pageToBlocks([text]);
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('The sample has messages.');
  return { ...first, id, blocks, hash: await hashOf(blocks, sha256), reading: readingVersion };
}

const page = (...messages: CapturedMessage[]) => ({ messages, notRead: [], selection: null });

test('white space and an unread message are no change; other words, a message more and one less are', async () => {
  const all = [
    await logged('a', 'EMEA  first'),
    await logged('b', 'then APAC'),
    await logged('c', 'last AMER'),
  ];
  const same = page(shown('a', 'EMEA\u00a0first'), shown('b', 'then APAC'), shown('c', 'last AMER '));
  expect(await messageChanges(all, same, when)).toEqual({ changes: [] });
  const other = page(shown('a', 'EMEA second'), shown('b', 'then APAC'), shown('d', 'and LATAM'));
  expect(await messageChanges(all, other, when)).toEqual({
    changes: [
      'The message of Ananya Rao, Fri 17:52 was changed. It says: “EMEA second”',
      'The message of Ananya Rao, Fri 17:52 is no longer in the thread.',
      'The thread has 1 message more than was logged.',
    ],
  });
});

test('nothing is said of messages that the page did not show', async () => {
  const all = [await logged('a', 'EMEA first'), await logged('b', 'then APAC')];
  const part = { ...page(shown('b', 'then APAC')), notRead: [{ count: 1, why: 'collapsed' as const }] };
  expect(await messageChanges(all, part, when)).toEqual({
    changes: [],
    note: 'Not compared, because not seen on the page: 1 logged message.',
  });
});

test('of a long message the place is shown where it differs', async () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
  const { changes } = await messageChanges(
    [await logged('a', words)],
    page(shown('a', words.replace('word150 ', 'another '))),
    when,
  );
  expect(changes[0]).toMatch(/“… word.* another word151 .* …”$/);
});

describe('a message that an earlier version logged', () => {
  const earlier = async (id: string, text: string, reading?: number): Promise<SourceMessage> => {
    const { reading: _, ...message } = await logged(id, text);
    return reading === undefined ? message : { ...message, reading };
  };
  const note =
    '1 message can’t be compared word for word, because an earlier version of Meantime read pages differently.';

  test.each([
    ['a picture that was passed over', 'See the plan.', 'See the plan. [picture: plan.png]'],
    ['a box without its tick', 'call Mei', '☐ call Mei'],
    ['a formula', 'x2', 'x²'],
    ['other words', 'EMEA first', 'APAC first'],
  ])('is never said to be changed: %s', async (_, was, now) => {
    for (const reading of [undefined, readingVersion - 1])
      expect(await messageChanges([await earlier('a', was, reading)], page(shown('a', now)), when)).toEqual({
        changes: [],
        note,
      });
  });

  test('is as it was logged where its words are, and gone where it is', async () => {
    const all = [await earlier('a', 'EMEA first'), await earlier('b', 'then APAC')];
    expect(await messageChanges(all, page(shown('a', 'EMEA first')), when)).toEqual({
      changes: ['The message of Ananya Rao, Fri 17:52 is no longer in the thread.'],
    });
  });

  test('costs those of this version nothing, which are said to be changed', async () => {
    const all = [await earlier('a', 'EMEA first'), await logged('b', 'then APAC')];
    const answer = await messageChanges(all, page(shown('a', 'A'), shown('b', 'B')), when);
    expect(answer).toEqual({
      changes: ['The message of Ananya Rao, Fri 17:52 was changed. It says: “B”'],
      note,
    });
  });
});

test('in Arabic a count of messages is said in its six forms', async () => {
  const all = [await logged('a', 'EMEA first')];
  const said = [];
  for (const count of [1, 2, 3, 11, 100]) {
    const more = Array.from({ length: count }, (_, at) => shown(`n${at}`, 'new'));
    const { changes } = await changesOf(all, page(shown('a', 'EMEA first'), ...more), when);
    said.push(...changes.map((change) => sayOf('ar')(change)));
  }
  expect(said.map((text) => text.replace(/^في المحادثة | زيادة على ما سُجّل\.$/g, ''))).toEqual([
    'رسالة واحدة',
    'رسالتان',
    expect.stringMatching(/ رسائل$/),
    expect.stringMatching(/ رسالة$/),
    expect.stringMatching(/ رسالة$/),
  ]);
});

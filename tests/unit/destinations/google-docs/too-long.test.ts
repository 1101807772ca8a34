import { expect, test } from 'vitest';
import { connected, deliver } from '@/tests/kits/google-docs/test-world';
import { rollout } from '@/tests/samples/sample-decisions';

const saying = (why: string) => ({ ...rollout, why, messages: [] });

test.each([
  ['a million letters', 'ab '.repeat(333_000)],
  ['signs that HTML spells out in five letters, which are one each in the document', '&'.repeat(900_000)],
  ['what reads like tags', '<i>'.repeat(330_000)],
])('what a document holds is made: %s', async (_, why) => {
  const { work, http, documents } = await connected();
  expect(await deliver(work('create', saying(why)), http)).toMatchObject({ ok: true });
  expect(documents()).toHaveLength(1);
});

test.each([
  ['letters', 'ab '.repeat(341_000)],
  ['what reads like tags', '<i>'.repeat(341_000)],
  ['bytes of an upload', '&'.repeat(1_005_000)],
])('what it does not hold is not sent: too many %s', async (_, why) => {
  const { work, http, world } = await connected();
  const from = world.log.length;
  expect(await deliver(work('create', saying(why)), http)).toMatchObject({
    ok: false,
    kind: 'ask',
    mayHaveCommitted: false,
  });
  expect(world.log).toHaveLength(from);
});

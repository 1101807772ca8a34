import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import type { DocumentLink } from '@/utils/destinations/destination';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import type { NotionWork } from '@/utils/destinations/notion/progress';
import type { Decision } from '@/utils/domain/decision/decision';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { documentText } from '../../office/notion/text.ts';
import {
  creating,
  handbook,
  made,
  notion,
  openNotion,
  registerPlace,
  run,
  settings,
  unwrap,
  writes,
} from './office';

const later: LinkedDecision = {
  ...rollout,
  status: 'superseded',
  supersededBy: '2027-01-10-rollout-again',
  ends: { supersededBy: { title: 'Rollout again', href: 'https://www.notion.so/rollout-again' } },
  approver: { name: 'Mei Tanaka' },
};

function updating(decision: Decision, place: NotionPlace, link: DocumentLink): NotionWork {
  return { kind: 'update', settings, place, decision, link, words: englishWords };
}

async function logged(under?: NotionPlace) {
  const office = openNotion({ pageSize: 5 });
  const place = under ?? (await registerPlace(office.http));
  const link = await made(creating(rollout, place), office.http);
  office.world.log.length = 0;
  return { ...office, place, link };
}

test.each([
  ['in a database', undefined],
  ['under a page', handbook],
])('an update %s writes our properties, our callout and one section, and nothing else', async (_, under) => {
  const { http, world, place, link } = await logged(under);
  const before = documentText(world, link.id).split('\n\n').slice(1).join('\n\n').split('\n').slice(2);
  const next = await made(updating(later, place, link), http);
  expect(writes(world).map((call) => call.replace(/[\da-f]{8}-\S{27}/, '*'))).toEqual([
    'PATCH /v1/pages/*',
    'PATCH /v1/blocks/*',
    'PATCH /v1/blocks/*/children',
  ]);
  const text = documentText(world, link.id);
  expect(text).toContain('📌 Superseded by Rollout again · decided on 2026-11-20');
  expect(text).toContain(before.join('\n').trimEnd());
  expect(text.slice(text.indexOf('## Update'))).toBe(
    '## Update of Tue 2026-11-24 15:10 in Europe/Berlin (14:10 UTC)\nStatus: Superseded\nApprover: Mei Tanaka\nSuperseded by: Rollout again\n',
  );
  expect(next.notes?.callout).toBe(link.notes?.callout);
});

test('a callout that is gone is said in the section, and nothing is made in its place', async () => {
  const { http, world, place, link } = await logged();
  const callout = world.nodes.get(link.notes?.callout ?? '');
  if (callout) callout.trashed = true;
  await made(updating(later, place, link), http);
  expect(documentText(world, link.id)).toContain(
    'The status box of this document is gone or could not be written to, so it was not brought up to date.\nStatus: Superseded',
  );
});

test('a callout that somebody wrote into is left as it is, now and at the next update, and the section says so', async () => {
  const { http, world, place, link } = await logged();
  const callout = world.nodes.get(link.notes?.callout ?? '');
  const theirs = { rich_text: [{ type: 'text', text: { content: 'Accepted · but see what Jonas said' } }] };
  if (callout) callout.content = { ...callout.content, ...theirs };
  const next = await made(updating(later, place, link), http);
  await made(updating({ ...later, status: 'rejected' }, place, next), http);
  const text = documentText(world, link.id);
  expect(text).toContain('📌 Accepted · but see what Jonas said');
  expect(text.match(/was changed by hand, so it was left as it is\./g)).toHaveLength(2);
});

test('a callout that was rewritten, its answer lost, is ours still', async () => {
  const { http, world, place, link } = await logged();
  world.faults.push({ kind: 'cut-after', on: 'PATCH /v1/blocks/*' });
  const work = updating(later, place, link);
  const first = await run(work, http);
  expect(first.outcome).toMatchObject({ kind: 'again', mayHaveCommitted: false });
  unwrap((await run(work, http, first.progress)).outcome);
  expect(documentText(world, link.id)).not.toContain('by hand');
});

test('a callout whose id is not known is found by its words', async () => {
  const { http, world, place, link } = await logged();
  const next = await made(updating(later, place, { id: link.id, href: link.href }), http);
  expect(next.notes?.callout).toBe(link.notes?.callout);
  expect(documentText(world, link.id)).not.toContain('The status box');
});

test.each(['cut-after', 'cut-before'] as const)(
  'a section whose answer was lost (%s) stands once',
  async (kind) => {
    const { http, world, place, link, clock } = await logged();
    world.faults.push({ kind, on: 'PATCH /v1/blocks/*/children' });
    const work = updating(later, place, link);
    const first = await run(work, http);
    expect(first.outcome).toMatchObject({ kind: 'again', mayHaveCommitted: true });
    clock.now += 150_000;
    const looked = unwrap(await notion.recover(work, first.progress, http));
    expect(looked === 'absent').toBe(kind === 'cut-before');
    if (looked === 'absent') unwrap((await run(work, http, first.progress)).outcome);
    expect(documentText(world, link.id).match(/## Update/g)).toHaveLength(1);
  },
);

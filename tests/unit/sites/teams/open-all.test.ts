// @vitest-environment jsdom

import { beforeEach, expect, test } from 'vitest';
import { treeText } from '@/utils/sites/read/tree-text';
import { openWhole } from '@/utils/sites/teams/open-whole';
import { readThread } from '@/utils/sites/teams/thread';
import { type LiveTeams, liveTeams } from './live';

const quiet = new AbortController().signal;
const ways = [
  ['in the post', true],
  ['in a pane of its own', false],
] as const;

/** The second post, of which the last 3 of 14 replies are drawn. */
function opened(growsInline: boolean): LiveTeams & { threadId: string } {
  const live = liveTeams('launch', { growsInline });
  const conversation = document.querySelector('[data-track-thread-id]')?.getAttribute('data-track-thread-id');
  return { ...live, threadId: `${conversation}/${live.client.posts()[1]?.mid}` };
}

let told: string[];
beforeEach(() => {
  told = [];
});
const progress = (done: number, total: number) => {
  told.push(`${done}/${total}`);
};

test.each(ways)(
  'the replies that were not loaded are read, %s, and the channel is there again',
  async (_, inline) => {
    const { client, context, threadId } = opened(inline);
    const before = readThread(context({ threadId, isWhole: true }));
    expect(before?.messages).toHaveLength(4);
    expect(before?.notRead).toEqual([{ count: 11, why: 'unloaded' }]);
    const read = await openWhole(quiet, progress, context({ threadId }));
    const post = client.posts().find(({ thread }) => thread.length === 14);
    // One was taken back: it has no words, and is no message that is missing.
    const mids = [post?.mid, ...(post?.thread ?? []).filter(({ deleted }) => !deleted).map(({ mid }) => mid)];
    expect(read?.messages.map(({ id }) => id)).toEqual(mids);
    expect(read?.notRead).toEqual([]);
    expect(read?.threadId).toBe(threadId);
    expect(read?.permalink).toBe(before?.permalink);
    expect(read?.title).toBe('The freeze before the rollout');
    expect(new Set(read?.participants.map(({ label }) => label))).toContain('Luis Ortega');
    expect(told.at(0)).toBe('4/15');
    expect(told.at(-1)).toBe('15/15');
    expect(document.querySelector('[data-tid="channel-replies-runway"]')).toBeNull();
    expect(document.querySelector('[data-tid="channel-pane-runway"]')).not.toBeNull();
  },
);

test('a page that brings nothing leaves what was read, and the count of what was not', async () => {
  const { context, threadId } = opened(true);
  const button = document.querySelector('[data-tid="response-summary-button"]');
  button?.replaceWith(button.cloneNode(true));
  const read = await openWhole(quiet, progress, context({ threadId }));
  expect(read?.messages).toHaveLength(4);
  expect(read?.notRead).toEqual([{ count: 11, why: 'unloaded' }]);
}, 20_000);

test('cancelled just after the page was asked for more, its pane is left again', async () => {
  const { context, threadId } = opened(false);
  const stop = new AbortController();
  const reading = openWhole(stop.signal, () => stop.abort(new Error('enough')), context({ threadId }));
  await expect(reading).rejects.toThrow('enough');
  expect(document.querySelector('[data-tid="channel-replies-runway"]')).toBeNull();
  expect(document.querySelector('[data-tid="channel-pane-runway"]')).not.toBeNull();
});

test('a folded message is unfolded before it is read', async () => {
  const { client, context } = opened(false);
  const conversation = document.querySelector('[data-track-thread-id]')?.getAttribute('data-track-thread-id');
  const folded = client.posts().find((post) => post.folded);
  const threadId = `${conversation}/${folded?.mid}`;
  const before = readThread(context({ threadId, isWhole: true }));
  expect(before?.notRead).toEqual([{ count: 1, why: 'collapsed', what: 'part' }]);
  const read = await openWhole(quiet, progress, context({ threadId }));
  expect(read?.notRead).toEqual([]);
  expect(read?.messages).toHaveLength(before?.messages.length ?? 0);
  expect(treeText(read?.messages[0]?.body ?? [])).toContain('Release notes, first draft:');
});

test('a chat is read as far as it is in the page', async () => {
  const { context } = liveTeams('dates');
  const before = readThread(context({ isWhole: true }));
  const read = await openWhole(quiet, progress, context());
  expect(read?.messages.map(({ id }) => id)).toEqual(before?.messages.map(({ id }) => id));
  expect(read?.notRead).toEqual(before?.notRead);
});

test('no thread, nothing read', async () => {
  document.body.replaceChildren();
  const context = { document, location, me: [], now: 0, language: 'en' };
  expect(await openWhole(quiet, progress, context)).toBeNull();
});

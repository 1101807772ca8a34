// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { ananya, jonas, me, mei, tom } from '@/tests/office/people.ts';
import { mriOf } from '@/tests/office/teams/mri.ts';
import { minuteOf } from '@/utils/sites/teams/ids';
import { seenOwedInTeams } from '@/utils/sites/teams/seen-owed';
import { readThread } from '@/utils/sites/teams/thread';
import { titledInTeams } from '@/utils/sites/teams/titled-thread';
import { liveTeams } from './live';

const work = 'teams.microsoft.com';
/** What was read in one turn is kept for it. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

const mine = [{ kind: 'teams-user', value: mriOf(me, work) ?? '', label: '' }] as const;

test('in a chat of two what came after my last message is to me', async () => {
  const { client, context } = liveTeams('ananya');
  await turn();
  client.add(me, 'Yes, tomorrow.');
  client.add(ananya, 'And the invoices?');
  client.add(ananya, 'No hurry.');
  await turn();
  const [owed, ...more] = seenOwedInTeams(context({ me: mine }));
  expect(more).toEqual([]);
  const posts = client.posts();
  const [said, first, second] = posts.slice(-3).map(({ mid }) => minuteOf(mid));
  expect(owed?.threadId).toMatch(/@unq\.gbl\.spaces$/);
  expect(owed?.mine).toBe(said);
  expect(owed?.toMe.map(({ at, author, channel }) => [at, author.value, channel])).toEqual([
    [first, mriOf(ananya, work), 'direct'],
    [second, mriOf(ananya, work), 'direct'],
  ]);
  expect(owed?.permalink).toContain(`/${posts.at(-2)?.mid}?context=`);
  client.add(me, 'Sent.');
  await turn();
  expect(seenOwedInTeams(context({ me: mine }))[0]?.toMe).toEqual([]);
});

test('in a chat of several only what names me is to me', async () => {
  const { client, context } = liveTeams('dates');
  await turn();
  client.add(jonas, 'The vendor closes at five.');
  client.add(mei, '@Mara could you look at the invoices?');
  await turn();
  const [owed] = seenOwedInTeams(context({ me: mine }));
  expect(owed?.toMe.map(({ author, channel }) => [author.value, channel])).toEqual([
    [mriOf(tom, work), 'mention'],
    [mriOf(mei, work), 'mention'],
  ]);
  expect(owed?.title).toBe('Rollout dates');
});

test('a message that names me in a post counts where nothing of mine can stand behind it unseen', async () => {
  const { client, context } = liveTeams('launch');
  await turn();
  const root = client.posts()[1]?.mid ?? '';
  const of = (post: string) =>
    seenOwedInTeams(context({ me: mine })).find(({ threadId }) => threadId.endsWith(`/${post}`));
  // The last reply that names me is answered by mine, below it.
  expect(of(root)?.toMe).toEqual([]);
  expect(of(root)?.mine).not.toBeNull();
  client.thread(root);
  client.add(jonas, '@Mara they want it in writing.');
  await turn();
  expect(of(root)?.toMe.map(({ author }) => author.value)).toEqual([mriOf(jonas, work)]);
});

test('a post that names me waits only where all of its replies are in the page', async () => {
  const { client, context } = liveTeams('launch');
  await turn();
  client.add(jonas, '@Mara who signs?');
  await turn();
  const post = client.posts().at(-1)?.mid ?? '';
  const of = () => seenOwedInTeams(context({ me: mine })).find(({ threadId }) => threadId.endsWith(post));
  expect(of()?.toMe).toHaveLength(1);
  const surface = document.querySelector(`#reply-chain-summary-${post} [data-tid="response-surface"]`);
  surface?.setAttribute('aria-label', '2 replies');
  await turn();
  expect(of()?.toMe).toEqual([]);
});

test('whoever is not known to be me owes nothing by a mention', async () => {
  const { client, context } = liveTeams('dates', { host: 'teams.live.com' });
  await turn();
  client.add(mei, '@Mara could you look at the invoices?');
  await turn();
  expect(seenOwedInTeams(context()).flatMap(({ toMe }) => toMe)).toEqual([]);
});

test('a chat, and a post in its own pane, say by their title which thread that is; a channel of posts does not', async () => {
  const chat = liveTeams('dates');
  await turn();
  const ofChat = titledInTeams(chat.context());
  expect(ofChat?.threadId).toBe(readThread(chat.context())?.threadId);
  expect(ofChat?.title.textContent).toBe('Rollout dates');
  const { client, context } = liveTeams('launch');
  await turn();
  expect(titledInTeams(context())).toBeNull();
  client.thread(client.posts()[1]?.mid ?? null);
  await turn();
  const ofPost = titledInTeams(context());
  expect(ofPost?.threadId).toBe(readThread(context())?.threadId);
  expect(ofPost?.title.textContent).toBe('Launch planning');
  // What is sent goes elsewhere: then it is nobody's.
  document.querySelector('[data-track-thread-id]')?.setAttribute('data-track-thread-id', '19:x@thread.v2');
  await turn();
  expect(titledInTeams(context())).toBeNull();
});

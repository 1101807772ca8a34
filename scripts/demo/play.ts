import { say } from '../lib/say.mjs';
import { playConnections } from './connect-play.ts';
import { playGmail } from './gmail-play.ts';
import { playPages } from './pages-play.ts';
import { playSlack } from './slack-play.ts';
import type { Stage } from './stage.ts';
import { playWaiting } from './waiting-play.ts';

/** Plays both jobs from end to end. Throws where a step does not do what it should. */
export async function play(stage: Stage): Promise<void> {
  // Keys of drafts already seen, so that the next one is told apart.
  const known = new Set<string>();
  say('Options: connecting the office’s Notion and Google Docs');
  await playConnections(stage);
  say('Gmail: reading the inbox, opening a thread, logging its decision');
  await playGmail(stage, known);
  say('Slack: reading a channel, opening a thread, logging its decision');
  await playSlack(stage, known);
  say('Looking at the popup and the people list');
  await playPages(stage);
  say('Sending a decision while Notion asks for patience');
  await playWaiting(stage);
}

import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { grantedBuild } from '../../tests/e2e/support/granted-build.ts';
import { launchOffice } from '../../tests/e2e/support/launch.ts';
import { Sentence, say } from '../lib/say.mjs';
import { checkDocuments } from './documents.ts';
import { play } from './play.ts';
import { openStage, repository, type Stage } from './stage.ts';

/**
 * Plays both jobs without a window and leaves pictures, documents and decisions in `folder`, emptied first. Without a window
 * the browser's permission dialog never shows, so there the extension has its optional permissions from the start.
 */
export async function runHeadless(folder = join(repository, 'demo-output')): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  say('Opening the office and a browser without a window');
  const build = await grantedBuild();
  try {
    const office = await launchOffice({ extension: build.folder, viewport: { width: 1280, height: 800 } });
    try {
      const stage = await openStage(office, folder);
      await play(stage);
      checkDocuments(stage);
      tell(stage);
    } finally {
      await office.close();
    }
  } finally {
    await build.remove();
  }
}

/** Where everything is. Throws where something is missing. */
function tell({ files }: Stage): void {
  const named = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => relative(repository, file));
  const [pictures, texts, markdown] = [named('.png'), named('.txt'), named('.md')];
  if (pictures.length < 19 || texts.length < 4 || markdown.length < 3)
    throw new Sentence('The demo did not leave all its files.');
  const documents = texts.map((text) => text.replace(/\.txt$/, ''));
  say('Both jobs were done. Pictures:');
  console.log(pictures.filter((file) => !documents.includes(file.replace(/\.png$/, ''))).join('\n'));
  say(
    'One Gmail and one Slack thread as documents in Notion and in Google Docs: picture, and text read back',
  );
  console.log(documents.map((name) => `${name}.png\n${name}.txt`).join('\n'));
  say('The decisions as Markdown:');
  console.log(markdown.join('\n'));
}

import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchOffice } from '../../tests/e2e/support/launch.ts';
import { Sentence, say } from '../lib/say.mjs';
import { play } from './play.ts';
import { openStage, repository } from './stage.ts';

/** Plays both jobs without a window and leaves pictures and decisions in demo-output/. */
export async function runHeadless(): Promise<void> {
  const folder = join(repository, 'demo-output');
  await rm(folder, { recursive: true, force: true });
  say('Opening the office and a browser without a window');
  const office = await launchOffice({ viewport: { width: 1280, height: 800 } });
  try {
    const stage = await openStage(office, folder);
    await play(stage);
    for (const file of stage.files) console.log(relative(repository, file));
    const count = (ending: string) => stage.files.filter((file) => file.endsWith(ending)).length;
    if (count('.png') < 6 || count('.md') < 2) throw new Sentence('The demo did not leave all its files.');
    say('Both jobs were done: see the pictures and the two decisions above');
  } finally {
    await office.close();
  }
}

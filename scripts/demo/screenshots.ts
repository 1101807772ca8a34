import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { grantedBuild } from '../../tests/e2e/support/granted-build.ts';
import { launchOffice } from '../../tests/e2e/support/launch.ts';
import { runMain, say } from '../lib/say.mjs';
import { checkDocuments } from './documents.ts';
import { play } from './play.ts';
import { openStage, repository } from './stage.ts';

/** Writes docs/screenshots/*.png: every surface, light and dark, with the steps of the demo. */
await runMain(async () => {
  const folder = join(repository, 'docs', 'screenshots');
  await rm(folder, { recursive: true, force: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    say(`Taking pictures, ${colorScheme}`);
    const build = await grantedBuild();
    const office = await launchOffice({
      extension: build.folder,
      colorScheme,
      timezoneId: 'Europe/Berlin',
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
    });
    try {
      const stage = await openStage(office, folder, `-${colorScheme}`);
      await play(stage);
      checkDocuments(stage);
      for (const file of stage.files) {
        if (isPicture(file)) console.log(relative(repository, file));
        else await rm(file);
      }
    } finally {
      await office.close();
      await build.remove();
    }
  }
});

/** Markdown and texts are the demo's; Google Docs has no dark document. */
function isPicture(file: string): boolean {
  return file.endsWith('.png') && !file.endsWith('in-google-docs-dark.png');
}

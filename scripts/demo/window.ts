import { launchOffice } from '../../tests/e2e/support/launch.ts';
import { clientId } from '../../tests/office/google/world.ts';
import { token } from '../../tests/office/notion/ids.ts';
import { say } from '../lib/say.mjs';

/** Opens a window with Gmail and Slack of the simulated office, and waits until it is closed. */
export async function runInWindow(): Promise<void> {
  say('Opening Chromium with Gmail, Slack and a sample team of eight');
  const office = await launchOffice({ headless: false, viewport: null });
  const { context } = office;
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const [blank] = context.pages();
    await office.openSlack();
    await office.extensionPage('options', '#connections');
    const gmail = await office.openGmail();
    await blank?.close();
    await gmail.bringToFront();
    say('Notion and Google Docs are simulated, too; the tab Connections asks for');
    console.log(`  Notion token      ${token}\n  Google client id  ${clientId}`);
    say('Everything in the window is simulated. Close it, or press Ctrl-C here, to end');
    await closed;
  } finally {
    await office.close();
  }
}

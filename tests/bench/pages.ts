import { launchOffice } from '../e2e/support/launch.ts';
import { measureMeter } from './pages/calibration.ts';
import { measureGmailRows } from './pages/gmail-rows.ts';
import { measureHeavyMails } from './pages/heavy-mail.ts';
import { measureKeystrokes } from './pages/keystrokes.ts';
import { measureLongThread } from './pages/long-thread.ts';
import { measureSlackScroll } from './pages/slack-scroll.ts';
import { measureWorkerStart } from './pages/worker-start.ts';
import type { Section } from './section.ts';

const parts = [
  measureMeter,
  measureGmailRows,
  measureSlackScroll,
  measureKeystrokes,
  measureLongThread,
  measureHeavyMails,
  measureWorkerStart,
] as const;

/** What the built extension costs in the office's Gmail and Slack. Throws a Sentence if it is not built. */
export async function measurePages(): Promise<readonly Section[]> {
  const office = await launchOffice({ rows: 50, messages: 2000 });
  try {
    const sections: Section[] = [];
    for (const part of parts) sections.push(...[await part(office)].flat());
    return sections;
  } finally {
    await office.close();
  }
}

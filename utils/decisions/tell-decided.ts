import { browser } from 'wxt/browser';
import { runDecided } from '@/utils/platform/run-decided';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { sites } from '@/utils/sites/list';

/** After a change of decisions, or of the switch: open pages say which of their threads have one. Nothing where that is off. */
export async function tellDecided(): Promise<void> {
  if ((await readSignals()).decided !== true) return;
  await writeSignals({ decidedAt: Date.now() });
  for (const { id, matches } of sites) {
    for (const { id: tabId } of await browser.tabs.query({ url: [...matches] })) {
      // A page of before the last update, or one that cannot be reached, costs the others nothing.
      if (tabId !== undefined) await runDecided(id, tabId).catch(() => undefined);
    }
  }
}

/** Turns the chip on or off. */
export async function switchDecided(isOn: boolean): Promise<void> {
  await writeSignals({ decided: isOn });
  await tellDecided();
}

import { awaitPage } from '../read/await-page';
import { find } from '../read/dom';
import { documentOf } from '../read/nodes';
import { press } from '../read/press';
import { isFolded } from './not-read';
import type { Row } from './row';
import { seeMore } from './selectors';

const drawing = { quiet: 1_500, most: 5_000 };

/** Has the page show long messages in full, by its own button below each; waits until it did. */
export async function unfold(rows: readonly Row[], signal: AbortSignal): Promise<void> {
  for (const { unit } of rows) {
    if (!isFolded(unit)) continue;
    signal.throwIfAborted();
    const button = find(unit, seeMore);
    if (button === null) continue;
    press(button);
    await awaitPage(documentOf(unit), () => !isFolded(unit), { signal, ...drawing });
  }
}

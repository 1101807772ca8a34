import { askOwnWorker } from './own-messages';

let runHere: (() => void) | null = null;

/** In the worker: what `wakeOutbox` runs there, where a message of its own would reach nobody. */
export function onWakeOutbox(run: () => void): void {
  runHere = run;
}

/**
 * Has the worker send what is due, and count anew what needs the user; from any page of ours or the worker itself.
 * Never rejects: an alarm was set before, so nothing waits for ever where the worker cannot be told.
 */
export async function wakeOutbox(): Promise<void> {
  if (runHere !== null) runHere();
  else await askOwnWorker('runOutbox', {}).catch(() => undefined);
}

import { globSync, readFileSync } from 'node:fs';

/**
 * What a file does to its process, so that no other file may run in it before or after. A database may stay: each has
 * its name. Globals, timers and spies of Vitest are put back after each file, and the played browser forgets all
 * (leave-clean.ts).
 */
const changesItsProcess =
  /vi\.(?:mock|doMock|hoisted|resetModules)|@vitest-environment|globalThis|process\.env|\bjsdom'/;

/** Read by hand, each for a reason that its text does not show. */
const alone = [
  // Measure times, which depend on what was compiled before.
  /^tests\/unit\/(?:expressions|linear|in-proportion)/,
  /^tests\/unit\/outbox\//,
];

/** Of the files of these patterns those that can share a worker: starting one takes longer than most of them run. */
export function sharedTests(patterns: readonly string[], root: string): string[] {
  return globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => canShare(path, readFileSync(`${root}/${path}`, 'utf8')))
    .toSorted();
}

/** Whether the file at this path, with this text, leaves its process as it found it. */
export function canShare(path: string, text: string): boolean {
  return !alone.some((each) => each.test(path)) && !changesItsProcess.test(text);
}

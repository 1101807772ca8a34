import { globSync, readFileSync } from 'node:fs';

/**
 * What a file does to its process, so that no other file may run in it before or after. A database may stay: each has
 * its name. Globals, timers and spies of Vitest are put back after each file, and the played browser forgets all
 * (leave-clean.ts).
 */
const changesItsProcess = /(?<!typeof )globalThis|process\.env(?!\.\w+ \?\?)/;

/** Replaces modules, or plays a document: those that follow in its process load all of theirs anew (forget-modules.ts). */
const changesModules = /@vitest-environment|vi\.(?:mock|doMock|hoisted|resetModules)/;

/** Read by hand: they measure times, which depend on what was compiled before. */
const alone = /^tests\/unit\/(?:expressions|linear|in-proportion)/;

/** `own`: it needs a process; `anew`: it shares one with others if each loads its modules anew; `shared`: it shares one. */
export type Room = 'own' | 'anew' | 'shared';

/** Of the files of these patterns those of one room: starting a process takes longer than most of them run. */
export function testsIn(room: Room, patterns: readonly string[], root: string): string[] {
  return globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => roomOf(path, readFileSync(`${root}/${path}`, 'utf8')) === room)
    .toSorted();
}

/** What the file at this path, with this text, leaves of its process to others. */
export function roomOf(path: string, text: string): Room {
  if (alone.test(path) || changesItsProcess.test(text)) return 'own';
  return changesModules.test(text) ? 'anew' : 'shared';
}

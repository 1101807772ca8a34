import { database } from '@/utils/store/database';
import type { Destination, Step } from '../destination';
import type { Outcome } from '../outcome';

/** The one place of this destination: the decision log in this browser. */
export interface LocalLog {
  readonly id: 'local-log';
  readonly name: string;
}

export const localLog: LocalLog = { id: 'local-log', name: 'Decision log' };

/**
 * Markdown files from the local decision log. The record itself is the document: it is stored before any
 * destination is asked, so to make or to recover it is to find it there.
 */
export const markdown: Destination<null, LocalLog> = {
  id: 'markdown',
  name: 'Markdown',
  // Nothing to connect to.
  hosts: [],
  check: async () => ({ ok: true, value: { name: 'This browser' } }),
  places: async () => ({ ok: true, value: [localLog] }),
  step: async ({ decision }) => found(decision.key),
  recover: async ({ decision }) => found(decision.key),
  copies: async () => ({ ok: true, value: { documents: [] } }),
};

async function found(key: string): Promise<Outcome<Step<never>>> {
  const stored = await database.decisions.get(key);
  if (stored === undefined)
    return { ok: false, kind: 'no', words: 'This decision is not in the decision log any more.' };
  return { ok: true, value: { done: true, link: { id: key, href: `log.html#${key}` } } };
}

import type { Destination, DestinationId } from './destination';
import { googleDocs } from './google-docs/google-docs';
import { notion } from './notion/notion';

/**
 * All destinations: one line each. Settings and places are each one's own; the outbox hands them through as
 * it stored them.
 */
const list = [notion, googleDocs] as const;

/** The destination with this id. Throws where this build has none. */
export function destinationOf(id: DestinationId): Destination<unknown, unknown> {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`This build has no destination ${id}.`);
  return found as unknown as Destination<unknown, unknown>;
}

import type { Destination, DocumentLink, Outcome } from '@/utils/destinations/destination';
import { database } from '@/utils/store/database';
import { type MarkdownFile, renderMarkdown } from './render';

/** The one place of this destination: the decision log in this browser. */
export interface LocalLog {
  readonly id: 'local-log';
  readonly name: string;
}

export const localLog: LocalLog = { id: 'local-log', name: 'Decision log' };

/**
 * Markdown files from the local decision log. The record itself is the document: it is stored before any
 * destination is asked, so to create or update is to find it there.
 */
export const markdown: Destination<null, LocalLog, MarkdownFile> = {
  id: 'markdown',
  // Nothing to set up, nothing to connect to.
  settings: null,
  hosts: [],
  check: async () => ({ ok: true, value: null }),
  places: async () => ({ ok: true, value: [localLog] }),
  render: renderMarkdown,
  findByKey: async (_place, key) => ({ ok: true, value: await inLog(key) }),
  create: async (_place, key) => found(await inLog(key)),
  update: async (link) => found(await inLog(link.id)),
};

async function inLog(key: string): Promise<DocumentLink | null> {
  const stored = await database.decisions.get(key);
  return stored === undefined ? null : { id: key, href: `draft.html?key=${encodeURIComponent(key)}` };
}

function found(link: DocumentLink | null): Outcome<DocumentLink> {
  return link === null
    ? { ok: false, no: 'This decision is not in the decision log any more.' }
    : { ok: true, value: link };
}

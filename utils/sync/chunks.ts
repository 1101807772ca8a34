import { z } from '@/utils/platform/schema';
import { sha256 } from '@/utils/platform/sha256';
import type { FoundDocument, SyncedId, SyncMark } from './document';

/** Characters of one chunk: browsers take 8,192 bytes an item, its name and JSON's quotes included. */
export const chunkLength = 7_000;

/** As many chunks as one document may have: both together stay below the 102,400 bytes and 512 items of all. */
export const mostChunks = 6;

const headSchema = z.object({
  generation: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  chunks: z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(mostChunks)),
  version: z.number().check(z.multipleOf(1), z.minimum(1)),
  at: z.number().check(z.minimum(0)),
  device: z.string().check(z.minLength(1), z.maxLength(40)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type Items = Readonly<Record<string, unknown>>;

/** A document as the browser's sync takes it: the chunks first, then the head that names them. */
export interface SyncItems {
  readonly chunks: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, object>>;
}

const headKey = (id: SyncedId) => `meantime-${id}`;
const chunkKey = (id: SyncedId, generation: string, at: number) => `${headKey(id)}-${generation}-${at}`;

/** Whether an item belongs to a document. */
export const isOf = (id: SyncedId, key: string) => key === headKey(id) || key.startsWith(`${headKey(id)}-`);

/**
 * Cuts a document into items under a new generation; null where it is too long. Base64, as browsers count an item's bytes
 * by their own way of writing JSON.
 */
export function writeChunks(
  id: SyncedId,
  content: string,
  mark: SyncMark,
  generation: string,
): SyncItems | null {
  const text = new TextEncoder().encode(content).toBase64();
  const count = Math.max(1, Math.ceil(text.length / chunkLength));
  if (count > mostChunks) return null;
  const chunks: Record<string, string> = {};
  for (let at = 0; at < count; at += 1)
    chunks[chunkKey(id, generation, at)] = text.slice(at * chunkLength, (at + 1) * chunkLength);
  return { chunks, head: { [headKey(id)]: { ...mark, generation, chunks: count } } };
}

/** Puts a document together: whole only where all chunks of the head's generation are there and have its checksum. */
export async function readChunks(id: SyncedId, items: Items): Promise<FoundDocument> {
  const read = headSchema.safeParse(items[headKey(id)]);
  if (!read.success) return { state: 'none' };
  const { generation, chunks, ...mark } = read.data;
  const parts = Array.from({ length: chunks }, (_, at) => items[chunkKey(id, generation, at)]);
  if (!parts.every((part) => typeof part === 'string')) return { state: 'part', mark };
  const content = textOf(parts.join(''));
  if (content === null || (await sha256(content)) !== mark.hash) return { state: 'part', mark };
  return { state: 'whole', mark, content };
}

/** Names of what a document no longer needs: chunks of other generations. */
export function leftOver(id: SyncedId, items: Items, { chunks, head }: SyncItems): readonly string[] {
  return Object.keys(items).filter((key) => isOf(id, key) && !(key in chunks) && !(key in head));
}

function textOf(base64: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.fromBase64(base64));
  } catch {
    return null;
  }
}

/** A value with its names in order: the same content has the same hash in every browser. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  );
}

import type { Capture } from '@/utils/domain/thread/capture';

/**
 * The port between a draft and the page that its thread is open in, for one reading of the whole thread. A port and
 * no message, and none by way of the worker: when it ends, by *Cancel* or with the draft's page, the site's page knows
 * at once and puts everything back; and a reading of a minute outlives a worker that the browser stops.
 */
export const wholeThreadPort = 'meantime whole thread';

/** Draft to page, first thing: read this thread. */
export interface WholeThreadWish {
  readonly threadId: string;
}

/** Page to draft; after all but `progress` the port ends. */
export type WholeThreadNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly capture: Capture }
  /** Another thread is open in this tab, or none. */
  | { readonly kind: 'elsewhere' }
  /** It is being read for another draft. */
  | { readonly kind: 'busy' }
  /** The page went another way meanwhile, or is not what we know. */
  | { readonly kind: 'failed' };

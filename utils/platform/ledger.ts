import type { RequestsWords } from '@/utils/words/made/room-requests';
import type { Phrase, Told } from '@/utils/words/phrase';

/** What a request is for. */
export type RequestReason = Phrase<keyof RequestsWords>;

/** One request that the extension made. No path, no query, no body: those can hold names. */
export interface LedgerLine {
  /** Epoch ms. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** Sent in the body. */
  readonly bytes: number;
  /** What for; versions up to 0.1.0 wrote it in English. */
  readonly why: Told;
  /** The answer's; null where none came. Absent until then, and where a window was opened. */
  readonly status?: number | null;
}

/** Adds an answer's status to its line, null where none came; never rejects. */
export type NoteStatus = (status: number | null) => Promise<void>;

/** Kept at most so long, ms, and so many. */
export const ledgerAge = 90 * 86_400_000;
export const ledgerLines = 10_000;

/** The line of a request about to be made. `now` in epoch ms. */
export function lineOfRequest(request: Request, bytes: number, why: RequestReason, now: number): LedgerLine {
  return { at: now, host: new URL(request.url).host, method: request.method, bytes, why };
}

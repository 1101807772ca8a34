import { hash } from '../page/number.ts';
import type { MailThread } from './mail.ts';

let counter = 30;

/** Gmail numbers its nodes `:1y`, `:1z` … in base 36 (facts 2.2, rows need a non-empty id). */
export function nodeId(): string {
  counter += 1;
  return `:${counter.toString(36)}`;
}

export interface GmailId {
  /** `#thread-f:<decimal>`, or `#thread-a:r<n>` for what this account began. */
  readonly perm: string;
  /** 16 hex digits; for `-f:` ids the same number in base 16 (facts 2.2, five real pairs, 2019-2026). */
  readonly legacy: string;
}

function number(text: string): bigint {
  return 1848700000000000000n + BigInt(hash(text)) * 7919n;
}

/** The two ids of a thread. */
export function threadId(thread: MailThread): GmailId {
  const value = number(thread.key);
  const perm = thread.mine ? `#thread-a:r${value * 3n}` : `#thread-f:${value}`;
  return { perm, legacy: value.toString(16) };
}

/** The two ids of a message; a thread's first message carries the thread's number. */
export function messageId(thread: MailThread, index: number): GmailId {
  const at = thread.at ?? index;
  const value = number(at === 0 ? thread.key : `${thread.key}/${at}`);
  return { perm: `#msg-f:${value}`, legacy: value.toString(16) };
}

/** The opaque word in the address bar (`FMfcgz…`, facts 2.7, 2022-2025): it means nothing elsewhere. */
export function viewToken(thread: MailThread): string {
  const mail = thread.at === undefined ? '' : `~${thread.at}`;
  return `FMfcgz${btoa(`${thread.key}~${hash(thread.key)}${mail}`)
    .replaceAll('=', '')
    .replaceAll('/', 'x')}`;
}

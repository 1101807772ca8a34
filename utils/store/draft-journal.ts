import { isRecord } from '@/utils/domain/checks/checks';
import type { Decision } from '@/utils/domain/decision/decision';
import { checkedBy, readJson } from '@/utils/platform/read-json';
import { decisionFields } from './rows/decision-look';
import type { Look } from './rows/look';

/** Edits that the database may not have yet: when the last was made (epoch ms) and the fields it changed. */
export interface JournalEntry {
  readonly at: number;
  readonly change: Partial<Decision>;
}

/** The part of `localStorage` that is needed. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A write to the database takes a few milliseconds, and a page that closes takes unfinished ones with it. So
 * an edit is first noted here, at once, and taken out as soon as the database has it. Only extension pages
 * share this storage; captured text never enters it.
 */
export function noteEdit(key: string, entry: JournalEntry, storage: JournalStorage = localStorage): void {
  storage.setItem(nameOf(key), JSON.stringify(entry));
}

/** What was noted and not yet taken out, or null: of a note that was damaged the fields that are whole. */
export function readJournal(key: string, storage: JournalStorage = localStorage): JournalEntry | null {
  const read = readJson(storage.getItem(nameOf(key)) ?? '', checkedBy(isNoted));
  if (!read.ok) return null;
  const { at, change } = read.value;
  const looks: Readonly<Record<string, Look>> = decisionFields;
  const whole = Object.entries(change).filter(([name, value]) => looks[name]?.(value) == null);
  return { at, change: Object.fromEntries(whole) };
}

/**
 * Each field by itself, so that one that is damaged costs no other. A check of ours: popup and log load this, and
 * a schema's library would be most of what they load for it.
 */
const isNoted = (value: unknown): value is Noted =>
  isRecord(value) && typeof value.at === 'number' && isRecord(value.change);

interface Noted {
  readonly at: number;
  readonly change: Readonly<Record<string, unknown>>;
}

/** Takes out what was noted up to `at`: the database has it. */
export function clearJournal(key: string, at: number, storage: JournalStorage = localStorage): void {
  const entry = readJournal(key, storage);
  if (entry !== null && entry.at <= at) storage.removeItem(nameOf(key));
}

function nameOf(key: string): string {
  return `draft ${key}`;
}

import { isRecord } from '@/utils/domain/checks/checks';
import type { FieldSnapshot } from './field-snapshot';
import { type Fingerprint, isFingerprints } from './fingerprint';
import { codedSnapshot } from './old-snapshot';
import { parsed } from './parsed';

/** What is kept beside every document's link. Null: it was noted and is damaged, which costs only what asks for it. */
export interface WrittenNotes {
  /** What was written, by sections, as hashes. */
  readonly sectionHashes?: readonly Fingerprint[] | null | undefined;
  /** The words that were written, by fields. */
  readonly fieldSnapshot?: FieldSnapshot | null | undefined;
  /** Addresses of the other documents that it links to. */
  readonly crossLinks?: readonly string[] | undefined;
}

/** Notes as they are stored, none of them looked at yet. */
export type RawNotes = Readonly<Record<string, unknown>>;

/** The stored notes; where version 0.1.0 wrote them, `before` says what each of its texts became. */
export function rawNotes(
  { notes, parts }: { readonly notes?: unknown; readonly parts?: unknown },
  before: (parts: RawNotes) => RawNotes,
): RawNotes {
  if (isRecord(notes)) return notes;
  if (!isRecord(parts)) return {};
  const { wrote, said, ends } = parts;
  return {
    ...before(parts),
    sectionHashes: fromText(wrote),
    fieldSnapshot: fromText(said),
    crossLinks: typeof ends === 'string' ? ends.split(' ').filter((href) => href !== '') : undefined,
  };
}

/** What every vendor notes. */
export function writtenNotes({ sectionHashes, fieldSnapshot, crossLinks }: RawNotes): WrittenNotes {
  return {
    ...noted('sectionHashes', sectionHashes, isFingerprints),
    ...noted(
      'fieldSnapshot',
      isSnapshot(fieldSnapshot) ? codedSnapshot(fieldSnapshot) : fieldSnapshot,
      isSnapshot,
    ),
    ...(Array.isArray(crossLinks) && crossLinks.every(isString) && { crossLinks }),
  };
}

/** One note under its name, null where it is not what it should be; nothing where none was stored. */
export function noted<Name extends string, Note>(
  name: Name,
  value: unknown,
  isGood: (value: unknown) => value is Note,
): { readonly [Key in Name]?: Note | null } {
  const note: { [Key in Name]?: Note | null } = {};
  if (value !== undefined) note[name] = isGood(value) ? value : null;
  return note;
}

/** A text of version 0.1.0 that holds JSON; null where it is damaged. */
export function fromText(text: unknown): unknown {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? (parsed(text) ?? null) : null;
}

export const isString = (value: unknown): value is string => typeof value === 'string';

function isSnapshot(value: unknown): value is FieldSnapshot {
  return isRecord(value) && Object.values(value).every(isString);
}

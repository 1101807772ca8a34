import type { NormMatrix } from '@/utils/domain/norms/norms';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import type { LineSource } from '@/utils/handbook/line-sources';
import { hasNormsLine, readNormsLine } from '@/utils/handbook/norms-line';
import { type ReadHandbook, readHandbook } from '@/utils/handbook/read-handbook';
import { languages } from '@/utils/words/languages';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** What a pasted text says of norms, or what is wrong with it. */
export type PastedNorms =
  | ({
      readonly ok: true;
      readonly sources: readonly LineSource[];
      /** The people of a page, as a file of them; absent where it has none. */
      readonly people?: string | undefined;
      /** The whole page, where it has a table of groups. */
      readonly groups?: string | undefined;
    } & ReadHandbook)
  | { readonly ok: false; readonly what: Phrase };

/** Reads a line of norms or a handbook page, which may be in any language of the product. */
export async function readPastedNorms(text: string, base: NormMatrix): Promise<PastedNorms> {
  if (hasNormsLine(text)) return readNormsLine(text);
  const page = readHandbook(text, base, await Promise.all(languages.map(speakerOf)));
  if (page === null) return { ok: false, what: phrase('handbook.no-line') };
  // With it come the names of days in many languages.
  const { peopleTable } = await import('@/utils/roster/file/people-table');
  const { groupTable } = await import('@/utils/roster/groups/group-table');
  const groups = (groupTable(text, true)?.rows.length ?? 0) > 0 ? text : undefined;
  return { ok: true, sources: [], people: peopleTable(text, true) ?? undefined, groups, ...page };
}

import { type NormMatrix, normsAt } from '@/utils/domain/norms/norms';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import type { TextNorms } from '@/utils/roster/sources/roster-source';
import { languages } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import { speakerOf } from './handbook-speaker';
import { hasNormsLine, readNormsLine } from './norms-line';
import { matrixSchema } from './norms-schema';
import { readHandbook } from './read-handbook';

const none: TextNorms = { norms: null, problems: [] };
const file = z.looseObject({ norms: z.optional(z.unknown()) });
const versions = z.array(z.object({ from: z.number(), team: matrixSchema }));

/**
 * The team's norms in a file: `norms` of a JSON file (one table, or the versions of *Export all*, of which the newest
 * counts), a line of norms, or a handbook page. What a page does not give is as in `base`. A list of people has none.
 */
export async function normsInText(text: string, base: () => Promise<NormMatrix>): Promise<TextNorms> {
  if (/^\uFEFF?\s*\{/.test(text)) return normsInJson(text.replace(/^\uFEFF/, ''));
  if (hasNormsLine(text)) {
    const line = readNormsLine(text);
    return line.ok ? { norms: line.norms, problems: [] } : { norms: 'unread', problems: [line.what] };
  }
  return await normsInPage(text, base);
}

/** Those of a table of a handbook page alone. */
export async function normsInPage(text: string, base: () => Promise<NormMatrix>): Promise<TextNorms> {
  // A page has a table in Markdown; a list of people in another form is not looked through in five languages.
  if (!/^[ \t]*\|.*\|[ \t]*\r?$/m.test(text)) return none;
  const page = readHandbook(text, await base(), await Promise.all(languages.map(speakerOf)));
  return page ?? none;
}

function normsInJson(text: string): TextNorms {
  const read = readJson(text, file);
  if (!read.ok || read.value.norms === undefined) return none;
  const { norms } = read.value;
  const table = matrixSchema.safeParse(norms);
  if (table.success) return { norms: table.data, problems: [] };
  const all = versions.safeParse(norms);
  if (all.success && all.data.length === 0) return none;
  if (!all.success) return { norms: 'unread', problems: [phrase('handbook.file-norms')] };
  const newest = normsAt(
    all.data.map((version) => ({ ...version, people: {} })),
    Number.MAX_SAFE_INTEGER,
  );
  return { norms: newest.team, problems: [] };
}

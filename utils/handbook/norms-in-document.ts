import { isSameMatrix } from '@/utils/domain/norms/given-norms';
import { channels, type NormMatrix, urgencies } from '@/utils/domain/norms/norms';
import type { TextNorms } from '@/utils/roster/sources/roster-source';
import { languages } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import { speakerOf } from './handbook-speaker';
import { channelHead, type SayPages } from './handbook-words';
import { normsInPage } from './norms-in-text';
import { normsLinesIn, readNormsLine } from './norms-line';
import { normsText } from './norms-text';
import { readHandbook } from './read-handbook';

/**
 * The team's norms in a document: those of its last line of norms, as an update of a published one is written below what
 * was there; else those of its table, as a handbook page has it. `base` as for `normsInText`.
 */
export async function normsInDocument(text: string, base: () => Promise<NormMatrix>): Promise<TextNorms> {
  const parts = normsLinesIn(text);
  const last = parts.at(-1);
  if (last === undefined) return await normsInPage(text, base);
  const line = readNormsLine(last.line);
  if (!line.ok) return { norms: 'unread', problems: [line.what] };
  const { norms } = line;
  const speakers = await Promise.all(languages.map(speakerOf));
  // A box that was written anew is above an older section, and both belong to their own line.
  const own = parts.filter((part) => {
    const read = readNormsLine(part.line);
    return read.ok && isSameMatrix(read.norms, norms);
  });
  const ends = new Set([own[0], own.at(-1)].flatMap((part) => part?.before ?? []));
  const isOther = [...ends].some((before) => saysOther(before, norms, speakers));
  return { norms, problems: isOther ? [phrase('norms-page.text-differs')] : [] };
}

/** Whether what people read above a line of norms says others than the line: somebody changed it by hand. */
function saysOther(text: string, norms: NormMatrix, speakers: readonly SayPages[]): boolean {
  const table = readHandbook(text, norms, speakers);
  if (table !== null && !areSameAmounts(table.norms, norms)) return true;
  const lines = text.split('\n').map(bare);
  const asWritten = speakers.flatMap((say) => {
    const rows = normsText(norms, say).split('\n').slice(0, channels.length).map(bare);
    const heads = channels.map((channel) =>
      bare(say('handbook.text-row', { channel: channelHead(channel, say), list: '' })),
    );
    // Some languages call a channel alike: only where all are named is the text in this one.
    const isIn = heads.every((head) => lines.some((line) => line.startsWith(head)));
    return isIn ? [rows.every((row) => lines.includes(row))] : [];
  });
  return asWritten.length > 0 && !asWritten.includes(true);
}

/** The words of steps are the team's own, and a document may draw them in another way. */
const areSameAmounts = (one: NormMatrix, other: NormMatrix) =>
  channels.every((channel) =>
    urgencies.every((urgency) => {
      const [mine, theirs] = [one[channel][urgency], other[channel][urgency]];
      return mine?.amount === theirs?.amount && mine?.unit === theirs?.unit;
    }),
  );

const bare = (line: string) =>
  line
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

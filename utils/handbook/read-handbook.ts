import {
  type Channel,
  channels,
  type Norm,
  type NormMatrix,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import { type TextRow, textRows } from '@/utils/roster/file/table-rows';
import { type Phrase, phrase } from '@/utils/words/phrase';
import {
  cellText,
  channelHead,
  channelKeys,
  type SayPages,
  urgencyHead,
  urgencyKeys,
} from './handbook-words';
import { isNorm } from './norms-schema';
import { plainCell } from './plain-cell';
import { amountSaid } from './read-amount';
import { stepsIn } from './read-steps';

/** What a page of a handbook says of norms. */
export interface ReadHandbook {
  /** The norms of the page; an entry that it does not give, or that cannot be read, is as in `base`. */
  readonly norms: NormMatrix;
  /** What could not be read, and why; it costs nothing else. */
  readonly problems: readonly Phrase[];
}

/**
 * Reads the norms from a page that `writeHandbook` made or people wrote like it: Markdown, or pasted from a document.
 * `speakers` are the languages that the page may be in. Null where there is no table of norms.
 */
export function readHandbook(
  text: string,
  base: NormMatrix,
  speakers: readonly SayPages[],
): ReadHandbook | null {
  const rows = textRows(text);
  const found = speakers
    .map((say) => ({ say, table: tableIn(rows, say) }))
    .toSorted((one, other) => other.table.size - one.table.size)[0];
  if (found === undefined || found.table.size === 0) return null;
  const { say, table } = found;
  const problems: Phrase[] = [];
  const steps = stepsIn(rows, say);
  const read = (channel: Channel, urgency: Urgency): Norm | null => {
    const name = { channel: phrase(channelKeys[channel]), urgency: phrase(urgencyKeys[urgency]) };
    const key = `${channel} ${urgency}`;
    const texts = table.get(key) ?? [];
    const norms = texts.map((cell) => normIn(cell, say));
    const [norm, ...more] = norms;
    if (texts.length === 0) return base[channel][urgency];
    if (norm === undefined || more.some((other) => !isSameAmount(other, norm))) {
      const [cell = ''] = texts;
      const why = texts.length > 1 ? 'handbook.several' : cell === '' ? 'handbook.empty' : 'handbook.unread';
      problems.push(phrase(why, { ...name, text: cell.slice(0, 60) }));
      return base[channel][urgency];
    }
    const listed = steps.get(key) ?? [];
    for (const { unread } of listed)
      if (unread !== undefined)
        problems.push(phrase('handbook.step-hours-unread', { ...name, text: unread.slice(0, 60) }));
    const after = listed.map(({ step }) => step);
    if (after.length === 0) return norm;
    const whole = norm === null ? null : { ...norm, escalation: after };
    if (whole !== null && isNorm(whole)) return whole;
    problems.push(phrase('handbook.steps-unread', name));
    return norm;
  };
  const norms = Object.fromEntries(
    channels.map((channel) => [
      channel,
      Object.fromEntries(urgencies.map((urgency) => [urgency, read(channel, urgency)])),
    ]),
  ) as NormMatrix;
  const all = channels.length * urgencies.length;
  const given = { given: String(table.size), all: String(all) };
  const rest = table.size < all ? [phrase('handbook.given-some', given)] : [];
  return { norms, problems: [...problems, ...rest] };
}

/** The cells of all tables of norms by `channel urgency`, as they are written. */
function tableIn(rows: readonly TextRow[], say: SayPages): Map<string, string[]> {
  const names = new Map(urgencies.map((urgency) => [plainCell(urgencyHead(urgency, say)), urgency]));
  const channelOf = new Map(channels.map((channel) => [plainCell(channelHead(channel, say)), channel]));
  const cells = new Map<string, string[]>();
  let head: readonly (Urgency | undefined)[] = [];
  for (const { cells: row, isRow } of rows) {
    const named = isRow ? row.map((cell) => names.get(plainCell(cell))) : [];
    if (!isRow) head = [];
    const channel = channelOf.get(plainCell(row[0] ?? ''));
    // In some languages an entry for none reads like the head of a column.
    if (named.some((urgency) => urgency !== undefined) && (channel === undefined || head.length === 0)) {
      head = named;
      continue;
    }
    if (!isRow || channel === undefined) continue;
    for (const [at, urgency] of head.entries()) {
      if (urgency === undefined) continue;
      const key = `${channel} ${urgency}`;
      cells.set(key, [...(cells.get(key) ?? []), row[at] ?? '']);
    }
  }
  return cells;
}

/** The norm of a cell; undefined where it is none. */
function normIn(cell: string, say: SayPages): Norm | null | undefined {
  if (plainCell(cell) === plainCell(cellText(null, say))) return null;
  const meant = amountSaid(cell, (one) => cellText(one, say));
  return meant !== undefined && isNorm(meant) ? meant : undefined;
}

const isSameAmount = (one: Norm | null | undefined, other: Norm | null | undefined): boolean =>
  one?.amount === other?.amount && one?.unit === other?.unit && (one === null) === (other === null);

import {
  type Channel,
  channels,
  type EscalationStep,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import type { TextRow } from '@/utils/roster/file/table-rows';
import { channelHead, type SayPages, stepHead, urgencyHead } from './handbook-words';
import { plainCell } from './plain-cell';
import { amountSaid } from './read-amount';
import { readStepHours } from './step-hours-words';

/** A step of a page, and what is said of its hours that can't be read. */
export interface ListedStep {
  readonly step: EscalationStep;
  readonly unread?: string;
}

/** A cell of the table by its names as they are compared. */
interface Cell {
  readonly channel: Channel;
  readonly urgency: Urgency;
  readonly names: readonly string[];
}

/** The steps that are listed for each cell, in their order. */
export function stepsIn(rows: readonly TextRow[], say: SayPages): Map<string, ListedStep[]> {
  const steps = new Map<string, ListedStep[]>();
  const cells = channels.flatMap((channel) =>
    urgencies.map((urgency): Cell => {
      const names = [plainCell(channelHead(channel, say)), plainCell(urgencyHead(urgency, say))];
      return { channel, urgency, names };
    }),
  );
  /** The lists that the last step is in: some languages call two cells alike. */
  let last: ListedStep[][] = [];
  for (const { cells: row, isRow } of rows) {
    const text = isRow ? '' : (row[0] ?? '');
    if (text.trim() === '') continue;
    const found = stepIn(text, cells, say);
    if (found.length === 0) {
      addHours(last, text, say);
      last = [];
    } else
      last = found.map(({ key, step }) => {
        const list = steps.get(key) ?? [];
        steps.set(key, list);
        list.push({ step });
        return list;
      });
  }
  return steps;
}

/** The step of a line, for each cell that it names. */
function stepIn(text: string, cells: readonly Cell[], say: SayPages) {
  const line = text.replace(/^[-*+•]/, '').trim();
  const colon = line.search(/[:：]/);
  if (colon < 0) return [];
  const head = line.slice(0, colon + 1);
  const what = line
    .slice(colon + 1)
    .replace(/\\([\\|*_`[\]<>])/g, '$1')
    .trim();
  const said = plainCell(head);
  return cells.flatMap(({ channel, urgency, names }) => {
    if (!names.every((name) => said.includes(name))) return [];
    const amount = amountSaid(head, (one) => stepHead(channel, urgency, one, say));
    return amount === undefined ? [] : [{ key: `${channel} ${urgency}`, step: { ...amount, what } }];
  });
}

/** What the line below a step says of its hours. */
function addHours(lists: readonly ListedStep[][], text: string, say: SayPages): void {
  const hours = lists.length === 0 || text.length > longest ? null : readStepHours(text, say);
  if (hours === null) return;
  for (const list of lists) {
    const listed = list.pop();
    if (listed === undefined) continue;
    list.push(hours === 'unread' ? { ...listed, unread: text } : { step: { ...listed.step, hours } });
  }
}

/** A week of many hours and a long zone; characters of a line. */
const longest = 2_000;

import type { CardView } from '@/components/badge/views';
import type { OwnReader } from '@/components/ui/reader';
import { missingIn } from '@/utils/domain/waits/wanted';
import { stepTexts } from '@/utils/page/step-lines';
import { rowsOf, type WaitRow } from './wait-rows';
import { kindOfWait, waitText } from './wait-words';

/** Of the waits in which somebody's reply is missing, the one that the list has first; null where there is none. */
export function waitOn(id: string, found: Parameters<typeof rowsOf>[0], now: number): WaitRow | null {
  const rows = rowsOf(found, now);
  return rows.find(({ wait }) => missingIn(wait).some((person) => person.id === id)) ?? null;
}

/**
 * What a card says of it: in which thread the reader waits and for whom, by when a reply is expected, which agreed step is
 * open and which opens next.
 */
export function waitInCard(row: WaitRow | null, reader: OwnReader): Pick<CardView, 'wait' | 'steps'> {
  if (row === null) return { wait: { note: '', choices: [] }, steps: [] };
  const { say } = reader;
  const { names: people, wanted: count, wait } = row;
  const said = say('card.waiting', { kind: kindOfWait(row), people, count });
  const { title = '' } = wait.thread;
  const note = title === '' ? said : say('card.both', { first: title, second: said });
  return { wait: { note, choices: [] }, steps: [waitText(row, reader, say), ...stepTexts(row, reader)] };
}

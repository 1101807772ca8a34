import { momentText, type Reader } from '@/utils/domain/time/words';
import type { WaitStage } from '@/utils/domain/waits/wait-stage';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import type { WaitRow } from './wait-rows';

const stageKeys = {
  before: 'popup.wait-before',
  on: 'popup.wait-on',
  after: 'popup.wait-after',
  none: 'popup.wait-none',
  never: 'popup.wait-never',
} as const satisfies Record<WaitStage, string>;

/** Whose replies end the wait, of those that are missing. */
export const kindOfWait = ({ names, wanted }: Pick<WaitRow, 'names' | 'wanted'>) =>
  wanted >= names.length ? 'all' : wanted === 1 ? 'first' : 'other';

/** Whose reply is expected by when, or was. */
export function waitText(
  { stage, due, names, wanted }: WaitRow,
  reader: Reader,
  say: Say<PagesWords>,
): string {
  const whom = say('popup.wait-whom', { kind: kindOfWait({ names, wanted }), people: names, count: wanted });
  const moment = due === null ? '' : momentText(due, reader);
  return say(stageKeys[stage], { whom, moment });
}

import { type Code, isPhrase, type Told } from '@/utils/words/phrase';

/** What the outbox says of a document, and how it is said of a task. */
const codes: Readonly<Partial<Record<Code, Code>>> = {
  'failures.not-connected': 'failures.task-not-connected',
  'failures.is-it-there': 'failures.task-is-it-there',
  'failures.created-twice': 'failures.task-twice',
};

/** Pure: the same sentence about a task. */
export function saidOfTask(told: Told): Told {
  if (!isPhrase(told)) return told;
  return { ...told, code: codes[told.code] ?? told.code };
}

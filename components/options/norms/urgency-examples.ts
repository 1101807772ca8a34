import type { Urgency } from '@/utils/domain/norms/norms';
import { readUrgency } from '@/utils/domain/norms/urgency';

/** `asked`: an answer is asked for, which is the standard; `ignored`: seen, and not counted. */
export interface ReadExample {
  readonly read: Urgency | 'asked' | 'ignored';
  readonly words: readonly string[];
}

/** Tags and phrases as teams write them. What each means is not said here: it is read. */
export const examples: readonly string[] = [
  ...['[URGENT]', '[ASAP]', '[EMERGENCY]'],
  ...['no rush', 'no hurry', 'low priority', 'not urgent', 'non-urgent', 'whenever you get a chance'],
  ...['NRN', 'NNTR', 'NTN', 'EOM', 'FYI', 'ORI', 'NWT', 'no reply needed', 'no need to reply'],
  ...['[ACTION]', '[REQUEST]', '[DECISION]', '[RR]', '[Y/N]', 'reply requested'],
  ...['EOD', 'COB', 'EOW'],
];

/** The examples as an e-mail with them as its text is read, in the order in which each reading comes first. */
export function readExamples(): readonly ReadExample[] {
  const groups = new Map<ReadExample['read'], string[]>();
  for (const word of examples) {
    const { urgency, words, doubt } = readUrgency({ title: '', text: word, channel: 'e-mail' });
    const standard = words.length > 0 ? 'asked' : doubt === undefined ? 'standard' : 'ignored';
    const read = urgency === 'standard' ? standard : urgency;
    groups.set(read, [...(groups.get(read) ?? []), word]);
  }
  return [...groups].map(([read, words]) => ({ read, words }));
}

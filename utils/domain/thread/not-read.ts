export const notReadKinds = ['message', 'person', 'link', 'file', 'part'] as const;

/**
 * Why something was not read, as drafts, records and files keep it; never rename one. `collapsed` and `piled`: the page
 * folds the message away. `at-least-one`, `maybe` and `uncountable`: the page does not tell how long the thread is. `no-address`: a file of which it gives no more than the name.
 */
export const notReadReasons = [
  'collapsed',
  'piled',
  'unloaded',
  'clipped',
  'unselected',
  'drawing',
  'choices',
  'too-long',
  'damaged',
  'at-least-one',
  'maybe',
  'uncountable',
  'earlier',
  'later',
  'no-address',
] as const;
export type NotReadReason = (typeof notReadReasons)[number];

/** What stood in the thread and was not read, counted and named. */
export interface NotRead {
  readonly count: number;
  /** Of what; absent: messages. A `part` is one of a message's text. */
  readonly what?: (typeof notReadKinds)[number] | undefined;
  readonly why: NotReadReason;
}

/** The same as it is stored: versions up to 0.1.0 kept English words in `why`. */
export interface StoredNotRead extends Omit<NotRead, 'why'> {
  readonly why: string;
}

/** The words of 0.1.0. */
const earlier: Readonly<Record<string, NotReadReason>> = {
  'hidden in the pile of older messages': 'piled',
  'not loaded': 'unloaded',
  'clipped by Gmail': 'clipped',
  'outside the selection': 'unselected',
  'drawn without words': 'drawing',
  'shown as a list to choose from': 'choices',
  'too long': 'too-long',
  'damaged on the page': 'damaged',
  'or more, not loaded': 'at-least-one',
  'part of the thread that may not be loaded': 'maybe',
  'reply or more that Slack may not show here': 'uncountable',
  'earlier part of the conversation': 'earlier',
  'later part of the conversation': 'later',
};

/** The reason that a stored one means; null where it is none that any version wrote. */
export function notReadReason(stored: string): NotReadReason | null {
  const known = notReadReasons.find((reason) => reason === stored);
  return known ?? (Object.hasOwn(earlier, stored) ? (earlier[stored] ?? null) : null);
}

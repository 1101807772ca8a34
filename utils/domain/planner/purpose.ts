/** What a meeting is for. */
export const purposes = ['status', 'decision', 'brainstorm', 'conflict', 'incident'] as const;
export type MeetingPurpose = (typeof purposes)[number];

/**
 * What usually does better for it: writing alone, writing first and a meeting after, or a meeting. Advice, never a rule; the
 * sources are in docs/decisions/meet-or-write.md.
 */
export type MeetOrWrite = 'write' | 'write-first' | 'meet';

export const adviceFor: Readonly<Record<MeetingPurpose, MeetOrWrite>> = {
  status: 'write',
  decision: 'write',
  brainstorm: 'write-first',
  conflict: 'meet',
  incident: 'meet',
};

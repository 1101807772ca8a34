import type { PlainDate } from '../time/calendar.types';
import type { Decision, Named } from './decision';

/** An action of somebody's that has a day. */
export interface DueAction {
  readonly what: string;
  readonly owner: Named;
  readonly due: PlainDate;
}

/** What a decision asks for at a time: an end of the objection period, a day of review, and days of actions. */
export interface DecisionDues {
  /** Epoch ms; only while it is proposed. */
  readonly objection: number | null;
  /** Only while it is in force. */
  readonly revisit: PlainDate | null;
  readonly actions: readonly DueAction[];
}

/** What this one asks for; null where it asks for nothing. */
export function duesOf({ status, objectionDeadline, revisitOn, actions }: Decision): DecisionDues | null {
  const isOver = status === 'rejected' || status === 'superseded';
  const dues: DecisionDues = {
    objection: status === 'proposed' ? (objectionDeadline ?? null) : null,
    revisit: status === 'accepted' ? (revisitOn ?? null) : null,
    actions: isOver
      ? []
      : actions.flatMap(({ what, owner, due }) =>
          owner === null || due === null ? [] : [{ what, owner, due }],
        ),
  };
  return dues.objection === null && dues.revisit === null && dues.actions.length === 0 ? null : dues;
}

/** No zone is further east of UTC, in ms, so no day begins earlier anywhere. */
const furthestEast = 16 * 3_600_000;

/** When the first of all of these may be there, somewhere, epoch ms; infinite where none is. */
export function firstDueOf(lines: readonly { readonly dues?: DecisionDues | undefined }[]): number {
  return Math.min(
    ...lines.flatMap(({ dues }) => {
      if (dues == null) return [];
      const days = [...(dues.revisit === null ? [] : [dues.revisit]), ...dues.actions.map(({ due }) => due)];
      const starts = days.map((day) => Date.parse(`${day}T00:00Z`) - furthestEast);
      return dues.objection === null ? starts : [dues.objection, ...starts];
    }),
  );
}

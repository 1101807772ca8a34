import type { PlainDate } from '../time/calendar.types';

/** What one action of a decision asks for, as a task in a task system is to say it. */
export interface TaskOrder {
  /** `DECISION_KEY#ACTION_ID`, by which the task is found again. */
  readonly key: string;
  readonly what: string;
  readonly due: PlainDate | null;
  /** A user's id in the system; null: nobody's. */
  readonly assignee: string | null;
  /** Of the decision. */
  readonly title: string;
  /** Where the decision can be read: its document, else its thread; null where there is neither. */
  readonly href: string | null;
}

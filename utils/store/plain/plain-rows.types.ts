import type { ToldNeed } from '@/utils/domain/attention/need';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Owed } from '@/utils/domain/owed/owed';
import type { Favourite } from '@/utils/domain/people/favourite';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import type { Wait } from '@/utils/domain/waits/wait';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { OutboxItem } from '@/utils/outbox/item';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { OwnRow } from '@/utils/roster/layers/layer';
import type { AnyTaskTypes } from '@/utils/tasks/types';
import type {
  StoredChoice,
  StoredDecision,
  StoredDraft,
  StoredGroup,
  StoredHealth,
  StoredPerson,
} from '../database';
import type { MergeNotes, StoredRow, StoredSource } from '../layers/tables';
import type { StoredTask } from '../task-rows';

/** The tables that are read without Dexie, and what a row of each is. */
export interface PlainRows {
  readonly people: StoredPerson;
  readonly norms: NormVersion;
  readonly lines: DecisionLine;
  readonly drafts: StoredDraft;
  readonly outbox: OutboxItem;
  readonly duplicateChecks: DuplicateCheck;
  readonly tasks: StoredTask;
  readonly taskChecks: DuplicateCheck<AnyTaskTypes>;
  readonly decisions: StoredDecision;
  readonly health: StoredHealth;
  readonly waits: Wait;
  readonly meetings: PlannedMeeting;
  readonly favourites: Favourite;
  readonly owed: Owed;
  readonly told: ToldNeed;
  readonly choices: StoredChoice;
  readonly own: OwnRow;
  readonly sources: StoredSource;
  readonly sourceRows: StoredRow;
  readonly groups: StoredGroup;
  readonly holidaySets: HolidaySet;
  readonly mergeNotes: MergeNotes;
}
export type PlainTable = keyof PlainRows;

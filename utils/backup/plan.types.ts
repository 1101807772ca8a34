import type { Phrase, Told } from '@/utils/words/phrase';

/** Which side holds where both have something different and neither says which is newer. */
export type Preference = 'here' | 'file';

/** One thing of the file and what becomes of it. */
export interface PlanItem {
  readonly kind:
    | 'source'
    | 'person'
    | 'holidays'
    | 'group'
    | 'norms'
    | 'decision'
    | 'draft'
    | 'urgency'
    | 'wait'
    | 'meeting'
    | 'owed'
    | 'done'
    | 'favourite'
    | 'display'
    | 'setting';
  /** A title or name of the user's own, or ours. */
  readonly name: Told;
  readonly verdict: 'added' | 'changed' | 'kept' | 'same';
  /** Why, where that is not plain: `the one here is newer, saved Tue 14:00`. */
  readonly note: Phrase | null;
}

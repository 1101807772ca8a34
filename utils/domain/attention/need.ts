/** What a thing is that the reader alone can bring on. */
export type NeedKind = 'wait' | 'owed' | 'objection' | 'revisit' | 'action' | 'document' | 'task';

/** Something that needs the reader from a moment on. */
export interface Need {
  /** Of the thing and of the date that it is about: with another date it is another need. */
  readonly id: string;
  readonly kind: NeedKind;
  /** From when on, epoch ms. */
  readonly from: number;
}

/** That the reader was told of something, or said that it is done. */
export interface ToldNeed {
  /** The `id` of a need. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** They said so: it needs them no more. */
  readonly isDone?: true | undefined;
}

import type { Sender } from './message-row';

/** Whom a message that is being written goes to; `unnamed`: so many more, of whom the page does not say who they are. */
export interface Addressed {
  readonly people: readonly Sender[];
  readonly unnamed: number;
}

import type { ReadContext, SeveralInView } from '../site';

/** Under which the script of the places of people leaves what reads whom a thread names: the reader's has no room for it. */
export const severalPart = 'slack-several';
export type ReadSeveral = (row: Element, context: ReadContext) => SeveralInView;

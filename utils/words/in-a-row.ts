import { phrase, type Told } from './phrase';

/** Sentences one after the other, as one: a reader's language says what stands between them. */
export function inARow(first: Told, ...rest: readonly Told[]): Told {
  return rest.reduce((said, next) => phrase('labels.sentences', { before: said, next }), first);
}

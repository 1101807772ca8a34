import type { Quorum } from './group';

/**
 * What is expected of one of several people: by when (epoch ms), or that they have answered, that no reply is expected of
 * them, or that no working time within a year brings one.
 */
export interface ExpectedOf {
  /** Names the person; each counts once. */
  readonly id: string;
  readonly due: number | 'answered' | 'none' | 'never';
}

/** A due and whose it is. */
export interface WhoseDue {
  readonly id: string;
  /** Epoch ms. */
  readonly due: number;
}

export interface SeveralDues {
  /** The earliest due, and the latest; null where of nobody one can be told. */
  readonly first: WhoseDue | null;
  readonly last: WhoseDue | null;
  /** Whose due fills the quorum; `met` where enough have answered; null where it can't be filled by what is expected. */
  readonly gate: WhoseDue | 'met' | null;
}

/**
 * When several people will have answered. `all` is everyone who is given here. Of two dues at the same time the one with
 * the lower id comes first, so that the order given does not matter.
 */
export function joinDues(people: readonly ExpectedOf[], quorum: Quorum): SeveralDues {
  const dues = new Map(people.map(({ id, due }) => [id, due]));
  const expected = [...dues]
    .flatMap(([id, due]) => (typeof due === 'number' ? [{ id, due }] : []))
    .sort((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1));
  const answered = [...dues.values()].filter((due) => due === 'answered').length;
  const wanted = quorum === 'all' ? dues.size : quorum;
  const gate = wanted <= answered ? 'met' : (expected[wanted - answered - 1] ?? null);
  return { first: expected[0] ?? null, last: expected.at(-1) ?? null, gate: dues.size === 0 ? null : gate };
}

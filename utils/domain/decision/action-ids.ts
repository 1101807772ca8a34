import type { Action } from './decision';

/** An action with the id that it has for good. */
export type KnownAction = Action & { readonly id: string };

/**
 * Pure: the actions of a record about to be saved, each with an id that is given once and never changes. One without is
 * known by its words in the record as it was saved `before`; else it is new, and `newId` makes one that was never used.
 */
export function withActionIds(
  actions: readonly Action[],
  before: readonly Action[],
  newId: () => string,
): readonly KnownAction[] {
  const taken = new Set<string>();
  const own = actions.map(({ id }) => {
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  const known = (what: string) => {
    const same = before.find((one) => one.id !== undefined && !taken.has(one.id) && one.what === what);
    return same?.id;
  };
  return actions.map((action, at) => {
    const id = own[at] ?? known(action.what) ?? newId();
    taken.add(id);
    return { ...action, id };
  });
}

/**
 * Pure: the same for a record that an earlier version saved, whose actions have no ids: their places in the list, so that
 * the record has the same ones in every browser that it was exported to.
 */
export function withPlacesAsIds(actions: readonly Action[]): readonly KnownAction[] {
  const taken = new Set(actions.flatMap(({ id }) => id ?? []));
  return actions.map((action, at) => {
    if (action.id !== undefined) return { ...action, id: action.id };
    let place = String(at + 1);
    while (taken.has(place)) place = `${place}'`;
    taken.add(place);
    return { ...action, id: place };
  });
}

/** Pure: whether there is anything to do in it. */
export const isToDo = ({ what }: Pick<Action, 'what'>) => what.trim() !== '';

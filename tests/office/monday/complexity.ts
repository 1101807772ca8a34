import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { World } from './world';

const minute = 60_000;

/** What a query costs: one point for each field of each row that it may bring. Fragments count once. */
export function costOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  return document.definitions.reduce(
    (all, definition) =>
      all + ('selectionSet' in definition ? costIn(definition.selectionSet, variables) : 0),
    0,
  );
}

function costIn(set: SelectionSetNode | undefined, variables: Readonly<Record<string, unknown>>): number {
  if (!set) return 1;
  return set.selections.reduce((all, selection) => {
    if (selection.kind !== Kind.FIELD)
      return all + ('selectionSet' in selection ? costIn(selection.selectionSet, variables) : 1);
    return all + rowsOf(selection, variables) * costIn(selection.selectionSet, variables);
  }, 0);
}

/** How many rows come where no limit is given. */
const usual: Readonly<Record<string, number>> = {
  users: 200,
  boards: 25,
  items: 25,
  items_page: 25,
  items_page_by_column_values: 25,
  next_items_page: 25,
  updates: 25,
};
/** Making or changing an item costs about as much as a hundred others. */
const dear = /^(create_item|change_multiple_column_values|create_update)$/;

/** How many rows a field may bring: its limit, else what is usual. */
function rowsOf(
  { name, arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (dear.test(name.value)) return 1000;
  const most = usual[name.value];
  // The items of a page stand for the page's own rows.
  if (most === undefined || (name.value === 'items' && given.length === 0)) return 1;
  const limit = given.find((each) => each.name.value === 'limit')?.value;
  if (limit?.kind === Kind.INT) return Number(limit.value);
  return limit?.kind === Kind.VARIABLE ? Number(variables[limit.name.value] ?? most) : most;
}

/** Takes the points from the minute's, and says what is left; null where they do not suffice. */
export function spend(world: World, cost: number): { before: number; after: number; seconds: number } | null {
  if (world.now() - world.spent.since >= minute) world.spent = { points: 0, since: world.now() };
  const before = world.budget - world.spent.points;
  const seconds = Math.ceil((world.spent.since + minute - world.now()) / 1000);
  if (cost > before) return null;
  world.spent.points += cost;
  return { before, after: before - cost, seconds };
}

/** Seconds until a new minute begins. */
export function secondsLeft({ spent, now }: World): number {
  return Math.max(1, Math.ceil((spent.since + minute - now()) / 1000));
}

import type { World } from './world';

/** What is wrong with the items of a history, whatever is in the documents: a sentence each. */
export function judgeItems({ store, open }: World): readonly string[] {
  const wrong: string[] = [];
  for (const { id, key, state, failure } of store.all) {
    if (state === 'cancelled' && !store.taken.has(id)) wrong.push(`${key} was given up without the user`);
    if (state === 'stuck' && !failure?.words) wrong.push(`${key} is stuck without a sentence`);
    if (state !== 'cancelled' && !store.snapshots.has(id)) wrong.push(`${key} lost its words`);
  }
  const kept = new Set(store.all.map(({ key, destination }) => `${key} ${destination}`));
  for (const name of store.saved) if (!kept.has(name)) wrong.push(`${name} was lost`);
  for (const { state, key, destination } of open)
    if (state !== 'stuck') wrong.push(`${key} ${destination} is still ${state}`);
  return wrong;
}

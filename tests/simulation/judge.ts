import { judgeItems } from './judge-items';
import { partsOf } from './model-destination';
import { Vendor } from './vendor';
import type { World } from './world';

/** Of histories with models: what is wrong in the end, a sentence each, empty where the promise was kept. */
export function judge(world: World): readonly string[] {
  const wrong: string[] = [...judgeItems(world)];
  for (const [destination, vendor] of world.vendors) {
    if (!(vendor instanceof Vendor)) throw new Error('Another judge is for the real destinations');
    const items = world.store.all.filter((item) => item.destination === destination);
    for (const key of new Set([...vendor.documents.map((one) => one.key), ...items.map((one) => one.key)])) {
      const own = items.filter((item) => item.key === key).toSorted((a, b) => a.order - b.order);
      const documents = vendor.documents.filter((one) => one.key === key);
      if (documents.length > 1) wrong.push(`${documents.length} documents of ${key} in ${destination}`);
      if (own.length === 0) wrong.push(`${key} is not in the outbox any more`);
      const last = own.at(-1);
      if (last?.state !== 'done' || own.some(({ state }) => state === 'cancelled')) continue;
      if (documents.length === 0) wrong.push(`${key} is done without a document`);
      if (last.link !== null && last.link.id !== documents[0]?.id) wrong.push(`${key} has a wrong link`);
      const titles = own.map((item) => world.store.snapshots.get(item.id));
      const expected = titles.flatMap((decision, index) =>
        decision === undefined
          ? []
          : partsOf({
              decision,
              kind: index === 0 ? 'create' : 'update',
              link: index === 0 || last.link === null ? null : { id: last.link.id, href: last.link.href },
            }),
      );
      const shown = (parts: readonly string[] = []) =>
        parts.map((part) => (world.store.reworded.has(key) ? part.split(' ')[0] : part)).join(', ');
      if (shown(documents[0]?.parts) !== shown(expected)) {
        wrong.push(`${key} reads: ${shown(documents[0]?.parts)} and not ${shown(expected)}`);
      }
    }
  }
  return wrong;
}

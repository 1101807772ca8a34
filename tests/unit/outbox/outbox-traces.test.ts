import { expect, test } from 'vitest';
import type { RequestFault } from '@/tests/simulation/faults';
import { OfficeGoogle } from '@/tests/simulation/office-google';
import { OfficeNotion } from '@/tests/simulation/office-notion';
import { officeStage } from '@/tests/simulation/office-stage';
import { calm } from '@/tests/simulation/one-history';
import { word } from '@/tests/simulation/planted';
import { World } from '@/tests/simulation/world';
import { cancelled } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';

const hour = 3_600_000;
const minute = 60_000;

function office(to: 'notion' | 'google-docs', faultAt: (label: string) => RequestFault | null) {
  const stage = officeStage({});
  const request = (_: number, label: string) => faultAt(label);
  const world = new World({ stage, fate: { ...calm, lag: () => 90_000, request } });
  const vendor = world.vendors.get(to);
  if (!(vendor instanceof OfficeNotion || vendor instanceof OfficeGoogle)) throw new Error('No office');
  const save = (version: number) =>
    world.store.queue(
      stage.decision('k1', version),
      { destination: to, place: vendor.place() },
      world.time.now(),
    );
  const run = async (ms: number) => {
    world.start();
    await world.time.run(() => false, ms);
  };
  return { world, vendor, save, run };
}

/** No list and no query shows a document any more. */
function hide({ world }: OfficeNotion | OfficeGoogle): void {
  const shownAt = Number.POSITIVE_INFINITY;
  if ('nodes' in world) for (const [id, node] of world.nodes) world.nodes.set(id, { ...node, shownAt });
  else for (const [id, file] of world.files) world.files.set(id, { ...file, shownAt });
}

test.each(['notion', 'google-docs'] as const)(
  '%s: a save after a cancelled one finds what that had made, and its own words get into it',
  async (to) => {
    let isLost = true;
    const { world, vendor, save, run } = office(to, (label) =>
      isLost && /POST (files|pages)$/.test(label) ? 'cut after commit' : null,
    );
    save(0);
    await run(minute / 6);
    isLost = false;
    const [item] = world.open;
    if (item === undefined) throw new Error('Nothing is on its way.');
    world.store.items.set(item.id, cancelled(item, world.time.now()));
    await run(minute);
    save(1);
    await run(hour);
    expect(world.open).toEqual([]);
    const [document, ...others] = vendor.documents();
    expect(others).toEqual([]);
    const [body = '', ...sections] = (document?.text ?? '').split(/^[ #]*Update of /m);
    expect(body).toContain(word('k1', 1, 'decides'));
    expect(body).not.toContain(word('k1', 0, 'decides'));
    expect(sections).toHaveLength(1);
    expect(document?.text).not.toMatch(/by hand|without a change/);
    expect(world.reports).toEqual([]);
  },
);

test.each(['notion', 'google-docs'] as const)(
  '%s: where the user said that it is there, and nothing finds it, a later save makes no second one unasked',
  async (to) => {
    const { world, vendor, save, run } = office(to, () => null);
    save(0);
    await run(hour);
    const [made] = world.store.all;
    if (made === undefined) throw new Error('Nothing was made.');
    // As after three lost answers and `Yes, it was created`; no list shows the document.
    const said: OutboxItem = { ...made, link: null };
    world.store.items.set(made.id, said);
    world.store.links.clear();
    hide(vendor);
    save(1);
    await run(hour);
    expect(vendor.documents()).toHaveLength(1);
    expect(world.open).toMatchObject([{ state: 'stuck', failure: { fix: 'is-it-there' } }]);
  },
);

test.each([
  ['notion', 'PATCH blocks/*/children', 'cut before send'],
  ['notion', 'PATCH blocks/*', 'cut after commit'],
  ['google-docs', 'POST documents/*:batchUpdate', 'cut after commit'],
  ['google-docs', 'PATCH files/*', '500 after commit'],
] as const)(
  '%s: after an update that was given up at %s the next one still knows our words as ours',
  async (to, lost, fault) => {
    let isLost = false;
    const { world, vendor, save, run } = office(to, (label) =>
      isLost && label === `${to} ${lost}` ? fault : null,
    );
    save(0);
    await run(hour);
    isLost = true;
    save(1);
    await run(minute / 6);
    isLost = false;
    for (const item of world.open) world.store.items.set(item.id, cancelled(item, world.time.now()));
    save(2);
    await run(hour);
    expect(world.open).toEqual([]);
    const [document] = vendor.documents();
    const [body = ''] = (document?.text ?? '').split(/^[ #]*Update of /m);
    expect(body).toContain(word('k1', 2, 'decides'));
    expect(document?.title).toContain(word('k1', 2, 'title'));
    expect(document?.text).not.toMatch(/by hand/);
  },
);

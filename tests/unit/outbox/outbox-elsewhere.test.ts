import { expect, test } from 'vitest';
import { rootId } from '@/tests/office/google/world';
import { OfficeGoogle } from '@/tests/simulation/office-google';
import { officeStage } from '@/tests/simulation/office-stage';
import { calm } from '@/tests/simulation/one-history';
import { World } from '@/tests/simulation/world';

const hour = 3_600_000;
const other = { folderId: '1dirAnotherFernhillOfficeDrive', name: 'Another' };

// As *Send elsewhere* does it: the old document and its link stay until the new one stands.
test.each([null, 'cut before send', 'cut after commit', 'sent again by the browser'] as const)(
  'a document that is to stand in another folder is made there, and the old one is no second copy: %s',
  async (fault) => {
    const stage = officeStage();
    let isMoving = false;
    const request = (_: number, label: string) => {
      if (!isMoving || !label.endsWith('POST files')) return null;
      isMoving = false;
      return fault;
    };
    const world = new World({ stage, fate: { ...calm, lag: () => 90_000, request } });
    const vendor = world.vendors.get('google-docs');
    if (!(vendor instanceof OfficeGoogle)) throw new Error('The office has no Google');
    const rest = async () => {
      world.start();
      await world.time.run(() => false, hour);
    };
    const target = { destination: 'google-docs', place: vendor.place() } as const;
    world.store.queue(stage.decision('k1', 0), target, world.time.now());
    await rest();
    const [old] = world.store.all;
    const folder = vendor.world.files.get('1dirDecisionsFernhillOfficeDrive');
    if (old === undefined || folder === undefined) throw new Error('Nothing was made');
    vendor.world.files.set(other.folderId, { ...folder, id: other.folderId, parents: [rootId] });
    isMoving = true;
    world.store.items.set('new', {
      ...old,
      id: 'new',
      place: other,
      state: 'queued',
      order: old.order + 1,
      at: world.time.now(),
      link: null,
    });
    world.store.snapshots.set('new', stage.decision('k1', 1));
    await rest();
    const made = world.store.items.get('new');
    expect(made).toMatchObject({ state: 'done' });
    expect(made?.link?.id).not.toBe(old.link?.id);
    const there = [...vendor.world.files.values()].filter(({ parents }) => parents.includes(other.folderId));
    const isTwice = fault === 'sent again by the browser';
    expect(there).toHaveLength(isTwice ? 2 : 1);
    expect(world.asked.map((told) => 'check' in told)).toEqual(isTwice ? [true] : []);
  },
);

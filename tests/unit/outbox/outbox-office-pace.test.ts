import { expect, test } from 'vitest';
import { OfficeNotion } from '@/tests/simulation/office-notion';
import { officeStage } from '@/tests/simulation/office-stage';
import { calm } from '@/tests/simulation/one-history';
import type { Stage } from '@/tests/simulation/stage';
import { World } from '@/tests/simulation/world';

const hour = 3_600_000;
const keys = Array.from({ length: 10 }, (_, at) => `k${at + 1}`);

/** A workspace whose people come one a page, so that each document takes dozens of requests. */
function busyStage(): Stage {
  const stage = officeStage();
  return {
    ...stage,
    makeVendor(id, time, lag) {
      if (id !== 'notion') return stage.makeVendor(id, time, lag);
      const vendor = new OfficeNotion(time, lag, { pageSize: 1, latency: 5 });
      // One who is asked for is not among them: all pages are read.
      vendor.world.members.splice(1, 1);
      for (let at = 0; at < 40; at += 1)
        vendor.world.members.push({
          id: `5ee0c1de-0000-4000-8000-0000000001${at + 10}`,
          name: `Guest ${at}`,
          email: `guest${at}@fernhill.example`,
        });
      return vendor;
    },
  };
}

function worldWith(stage: Stage) {
  const world = new World({ stage, fate: { ...calm, lag: () => 90_000 } });
  const save = (key: string, version = 0) => {
    const place = world.vendors.get('notion')?.place() ?? null;
    world.store.queue(stage.decision(key, version), { destination: 'notion', place }, world.time.now());
    world.start();
  };
  const rest = () => world.time.run(() => world.open.length === 0, hour);
  return { world, save, rest };
}

test('ten queued decisions: no minute holds more than 180 requests to Notion, each document whole, in their order', async () => {
  const stage = busyStage();
  const { world, save, rest } = worldWith(stage);
  for (const key of keys) save(key);
  await rest();
  const vendor = world.vendors.get('notion');
  const arrivals = vendor?.arrivals ?? [];
  const minute = arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 60_000).length);
  console.log(
    `Ten decisions: ${arrivals.length} requests to Notion, ${Math.max(...minute)} in the busiest minute.`,
  );
  expect(arrivals.length).toBeGreaterThan(360);
  expect(Math.max(...minute)).toBeLessThanOrEqual(180);
  // It is the pace that holds them back, not the network.
  expect(Math.max(...minute)).toBeGreaterThan(150);
  expect(stage.judge(world)).toEqual([]);
  const made = vendor instanceof OfficeNotion ? vendor.documents().map(({ title }) => title) : [];
  expect(made).toEqual(keys.map((key) => stage.decision(key, 0).title));
});

test('saved offline, nothing is sent; back online all goes out, an edit after its document', async () => {
  const stage = officeStage();
  const { world, save, rest } = worldWith(stage);
  save('k1');
  await rest();
  const before = world.requests.length;
  world.isOnline = false;
  save('k1', 1);
  save('k2');
  save('k3');
  await world.time.run(() => false, hour);
  expect(world.requests).toHaveLength(before);
  expect(world.open.map(({ failure }) => failure?.offline)).toEqual([true, true, true]);
  world.isOnline = true;
  world.start();
  await rest();
  expect(world.open).toEqual([]);
  expect(stage.judge(world)).toEqual([]);
});

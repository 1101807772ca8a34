import { expect, test } from 'vitest';
import { OfficeGoogle } from '@/tests/simulation/office-google';
import { OfficeNotion } from '@/tests/simulation/office-notion';
import { officeStage } from '@/tests/simulation/office-stage';
import { calm } from '@/tests/simulation/one-history';
import { World } from '@/tests/simulation/world';

const hour = 3_600_000;
const cases = [
  { to: 'notion', request: 'PATCH pages/*' },
  { to: 'notion', request: 'PATCH blocks/*' },
  { to: 'notion', request: 'PATCH blocks/*/children' },
  { to: 'google-docs', request: 'GET documents/*' },
  { to: 'google-docs', request: 'POST documents/*:batchUpdate' },
  { to: 'google-docs', request: 'PATCH files/*' },
] as const;

/** Saves version by version, the first ones while the vendor refuses these requests; then judges. */
async function refusedAt(to: 'notion' | 'google-docs', refused: string, saves: readonly boolean[]) {
  const stage = officeStage({});
  let isRefused = false;
  const request = (_: number, label: string) => (isRefused && label === `${to} ${refused}` ? '400' : null);
  const world = new World({ stage, fate: { ...calm, lag: () => 90_000, request } });
  const vendor = world.vendors.get(to);
  for (const [version, isNow] of saves.entries()) {
    isRefused = isNow;
    const target = { destination: to, place: vendor?.place() ?? null };
    world.store.queue(stage.decision('k1', version), target, world.time.now());
    world.start();
    await world.time.run(() => false, hour);
  }
  expect(world.open).toEqual([]);
  expect(stage.judge(world)).toEqual([]);
  expect(world.reports).toEqual([]);
  return vendor;
}

test('a page refused twice for its words is made with the third ones', async () => {
  await refusedAt('notion', 'POST pages', [true, true, false]);
});

test.each(cases)(
  'an update refused at $to $request and edited then: all of it is there, nobody is blamed',
  async ({ to, request: refused }) => {
    const vendor = await refusedAt(to, refused, [false, true, false]);
    const isOffice = vendor instanceof OfficeNotion || vendor instanceof OfficeGoogle;
    expect(
      isOffice &&
        vendor
          .documents()
          .map(({ text }) => text)
          .join(),
    ).not.toMatch(/by hand|^false$/);
  },
);

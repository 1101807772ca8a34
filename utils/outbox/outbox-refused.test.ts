import { expect, test } from 'vitest';
import { OfficeGoogle } from './simulation/office-google';
import { OfficeNotion } from './simulation/office-notion';
import { officeStage } from './simulation/office-stage';
import { calm } from './simulation/one-history';
import { World } from './simulation/world';

const hour = 3_600_000;
const cases = [
  { to: 'notion', request: 'PATCH pages/*' },
  { to: 'notion', request: 'PATCH blocks/*' },
  { to: 'notion', request: 'PATCH blocks/*/children' },
  { to: 'google-docs', request: 'GET documents/*' },
  { to: 'google-docs', request: 'POST documents/*:batchUpdate' },
  { to: 'google-docs', request: 'PATCH files/*' },
] as const;

test.each(cases)(
  'an update refused at $to $request and edited then: all of it is there, nobody is blamed',
  async ({ to, request: refused }) => {
    const stage = officeStage({});
    let isRefused = false;
    const request = (_: number, label: string) => (isRefused && label === `${to} ${refused}` ? '400' : null);
    const world = new World({ stage, fate: { ...calm, lag: () => 90_000, request } });
    const vendor = world.vendors.get(to);
    const save = async (version: number) => {
      world.store.queue(
        stage.decision('k1', version),
        { destination: to, place: vendor?.place() },
        world.time.now(),
      );
      world.start();
      await world.time.run(() => false, hour);
    };
    await save(0);
    isRefused = true;
    await save(1);
    isRefused = false;
    await save(2);
    expect(world.open).toEqual([]);
    expect(stage.judge(world)).toEqual([]);
    expect(world.reports).toEqual([]);
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

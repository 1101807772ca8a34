import { expect, test } from 'vitest';
import { testSite } from '@/tests/kits/page/test-page';
import { makeGuard } from '@/utils/page/guard';
import { guardAdapter } from '@/utils/page/guard-adapter';
import type { SiteAdapter } from '@/utils/sites/site';

const el = {} as Element;
const context = {} as Parameters<SiteAdapter['spots'][number]['read']>[1];
const throwing = () => {
  throw new Error('the page lies');
};

test('what throws answers the empty thing and is reported by its place; what does not is as it was', () => {
  const reports: string[] = [];
  const site = testSite();
  const [spot] = site.spots;
  if (spot === undefined) throw new Error('the test site has no spot');
  const bad = {
    ...site,
    me: throwing,
    ignores: throwing,
    isDark: throwing,
    spots: [{ ...spot, identity: throwing, read: throwing, place: throwing, room: throwing }],
  };
  const safe = guardAdapter(
    bad,
    makeGuard((place) => reports.push(place)),
  );
  const [guarded] = safe.spots;
  expect([safe.me({} as Document), safe.ignores(el), safe.isDark(el)]).toEqual([[], false, false]);
  expect([
    guarded?.identity(el),
    guarded?.read(el, context),
    guarded?.place(el),
    guarded?.room?.(el),
  ]).toEqual([null, null, null, null]);
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.join(' ')).not.toContain('lies');

  const calm = guardAdapter(
    { ...site, me: () => [{ kind: 'email', value: 'a@b.example', label: '' }] },
    makeGuard(),
  );
  expect(calm.me({} as Document)).toHaveLength(1);
  expect(calm.spots[0]).toMatchObject({
    id: spot.id,
    form: spot.form,
    selector: spot.selector,
    wraps: spot.wraps,
  });
  expect(calm.spots[0]?.room).toBeUndefined();
});

import { expect, test } from 'vitest';
import { destinationFacts, destinationIds } from './facts';
import { destinationOf } from './list';

test.each(destinationIds)('%s: what pages and manifest know is what the destination says', (id) => {
  const { name, hosts } = destinationOf(id);
  expect(destinationFacts[id].hosts).toEqual(hosts);
  expect(destinationFacts[id].name).toBe(name);
});

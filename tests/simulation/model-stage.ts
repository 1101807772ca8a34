import { rollout } from '@/tests/samples/sample-decisions';
import type { Destination } from '@/utils/destinations/destination';
import type { AnyTypes, DestinationId } from '@/utils/destinations/types';
import { judge } from './judge';
import { modelDestination } from './model-destination';
import type { Stage } from './stage';
import { Vendor } from './vendor';

const models = {
  notion: modelDestination('notion', 'Notion', false),
  'google-docs': modelDestination('google-docs', 'Google Docs', true),
  // The runner hands settings, places and progress through as they are.
} as unknown as Readonly<Record<DestinationId, Destination<AnyTypes>>>;

/** Models of destinations over a model of a vendor: fast, and free of what is special to any of them. */
export const modelStage: Stage = {
  destination: (id) => models[id],
  makeVendor: (id, time, lag) => new Vendor(id, time, lag),
  nameOf: (request) => new URL(request.url).pathname.slice(1),
  decision: (key, version) => ({ ...rollout, key, title: `words ${version}` }),
  judge,
};

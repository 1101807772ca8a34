import type { FaultKind } from '@/tests/office/notion/faults';
import { fetchOf } from '@/tests/office/notion/fetch';
import { ids } from '@/tests/office/notion/ids';
import { record } from '@/tests/office/notion/json';
import { sourceAnswer, titleOf } from '@/tests/office/notion/shape';
import { documentText } from '@/tests/office/notion/text';
import { createWorld, type World } from '@/tests/office/notion/world';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { databasePlace } from '@/utils/destinations/notion/places';
import type { FoundDocument } from './office-judge';
import type { OfficeSide } from './office-vendor';
import { commonFaults, OfficeVendor } from './office-vendor';
import { isOf } from './planted';
import type { Timeline } from './timeline';

const faults: OfficeSide<FaultKind>['faults'] = {
  ...commonFaults,
  '403 block limit': '403-blocks',
  // Notion has no revisions.
  'stale revision': null,
};

/** The office's Notion: documents go into its register, or under its handbook's page. */
export class OfficeNotion extends OfficeVendor<FaultKind> {
  constructor(
    time: Timeline,
    lag: () => number,
    options: { readonly isPage?: boolean; readonly pageSize?: number; readonly latency?: number } = {},
  ) {
    const world = createWorld({ now: () => time.real, lagMs: lag(), pageSize: options.pageSize ?? 40 });
    super(time, sideOf(world, options.isPage === true ? handbook : register(world)), options.latency);
    this.world = world;
  }
  readonly world: World;

  /** Every page that is neither in the bin nor was there from the beginning. */
  documents(): FoundDocument[] {
    return pagesIn(this.world).map((page) => {
      const text = documentText(this.world, page.id);
      const at = text.indexOf('\n\n');
      return { id: page.id, title: titleOf(page), head: text.slice(0, at), text: text.slice(at) };
    });
  }
}

const handbook: NotionPlace = { pageId: ids.handbook, name: 'Fernhill handbook' };

function register(world: World): NotionPlace {
  const source = world.dataSources.get(ids.register);
  if (source === undefined) throw new Error('The office has no register');
  return databasePlace(record(sourceAnswer(world, source)));
}

function pagesIn({ nodes }: World) {
  const made = [...nodes.values()].filter(({ kind, trashed }) => kind === 'page' && !trashed);
  return made.filter(({ parent }) => parent.kind !== 'workspace');
}

function sideOf(world: World, place: NotionPlace): OfficeSide<FaultKind> {
  let [token = ''] = world.tokens;
  let revoked = 0;
  return {
    faults,
    place,
    fetchWith: (kind, wait) =>
      fetchOf({ ...world, wait, faults: kind === null ? [] : [{ kind, retryAfter: 40 }] }),
    revoke: () => world.tokens.delete(token),
    mend() {
      if (world.tokens.has(token)) return;
      revoked += 1;
      token = `${token.slice(0, 40)}_${revoked}`;
      world.tokens.add(token);
    },
    settings: () => ({ token }),
    has: (key) =>
      pagesIn(world).some((page) => isOf(key, { title: titleOf(page), text: documentText(world, page.id) })),
  };
}

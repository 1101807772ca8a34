import type { Fault, FaultKind } from '@/tests/office/google/faults';
import { googleFetch } from '@/tests/office/google/fetch';
import { documentText } from '@/tests/office/google/text';
import type { DriveFile } from '@/tests/office/google/world';
import { createWorld, folderType, grantToken, rootId, type World } from '@/tests/office/google/world';
import { type GooglePlace, type GoogleSettings, googleScope } from '@/utils/connections/google/settings';
import type { FoundDocument } from './office-judge';
import type { OfficeSide } from './office-vendor';
import { commonFaults, OfficeVendor } from './office-vendor';
import { isOf } from './planted';
import type { Timeline } from './timeline';

const faults: OfficeSide<FaultKind>['faults'] = {
  ...commonFaults,
  '403 block limit': '403-storage',
  'stale revision': 'stale',
};

const place: GooglePlace = { folderId: '1dirDecisionsFernhillOfficeDrive', name: 'Decisions' };
/** A token that ends sooner is renewed before anything is sent, as the worker does. */
const early = 300_000;

/** The office's Google: documents go into a folder of ours. */
export class OfficeGoogle extends OfficeVendor<FaultKind> {
  constructor(time: Timeline, lag: () => number) {
    const world = createWorld({ now: () => time.real, lagMs: lag() });
    world.files.set(place.folderId, folderIn(time.real));
    super(time, sideOf(world, time));
    this.world = world;
  }
  readonly world: World;

  documents(): FoundDocument[] {
    return textsIn(this.world).map(({ id, name, text }) => ({ id, title: name, head: name, text }));
  }
}

/** Somebody types right before we write; at another time it would be no fault. */
const faultOf = (kind: FaultKind): Fault =>
  kind === 'stale' ? { kind, on: 'POST /v1/documents/*' } : { kind, retryAfter: 40 };

function folderIn(at: number): DriveFile {
  const { folderId: id, name } = place;
  const times = { createdAt: at, modifiedAt: at, shownAt: at };
  const rest = { appProperties: {}, byApp: true, explicitlyTrashed: false, doc: null };
  return { id, name, mimeType: folderType, parents: [rootId], ...times, ...rest };
}

function textsIn({ files }: World) {
  return [...files.values()].flatMap(({ id, name, doc, explicitlyTrashed }) =>
    doc === null || explicitlyTrashed ? [] : [{ id, name, text: documentText(doc) }],
  );
}

function sideOf(world: World, time: Timeline): OfficeSide<FaultKind> {
  const fresh = (now: number): GoogleSettings => ({
    token: grantToken(world, [googleScope]),
    expiresAt: now + 3_599_000,
    clientId: 'client',
    account: world.account.email,
  });
  let settings = fresh(time.now());
  return {
    faults,
    place,
    fetchWith: (kind, wait) => googleFetch({ ...world, wait, faults: kind === null ? [] : [faultOf(kind)] }),
    revoke: () => world.tokens.delete(settings.token),
    mend() {
      settings = fresh(time.now());
    },
    settings(now) {
      if (settings.expiresAt - early <= now) settings = fresh(now);
      return settings;
    },
    has: (key) => textsIn(world).some(({ name: title, text }) => isOf(key, { title, text })),
  };
}

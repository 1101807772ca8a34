import { team } from '@/tests/office/people';
import type { Destination } from '@/utils/destinations/destination';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { notion } from '@/utils/destinations/notion/notion';
import type { DestinationId, DestinationTypes } from '@/utils/destinations/types';
import type { Decision } from '@/utils/domain/decision/decision';
import { OfficeGoogle } from './office-google';
import { judgeOffice } from './office-judge';
import { OfficeNotion } from './office-notion';
import { plantedDecision, type Size } from './planted';
import type { Stage } from './stage';

export interface OfficeOptions {
  readonly size?: Size;
  /** Documents stand under a page, and not in a database. */
  readonly isPage?: boolean;
}

/** Addresses of those whom a decision names, as the people list has them. */
const addressesOf = ({ driver, approver, contributors, informed }: Decision) => {
  const named = [driver, approver, ...contributors, ...informed].filter((each) => each !== null);
  const known = team.filter(({ name }) => named.some((each) => each.name === name));
  return Object.fromEntries(known.map(({ name, email }) => [name, [email]]));
};

const destinations: { readonly [Id in DestinationId]: Destination<DestinationTypes[Id]> } = {
  notion: {
    ...notion,
    step: (work, progress, http) =>
      notion.step({ ...work, addresses: addressesOf(work.decision) }, progress, http),
  } satisfies typeof notion,
  'google-docs': googleDocs,
};

function destinationAt<Id extends DestinationId>(id: Id): Destination<DestinationTypes[Id]> {
  return destinations[id];
}

/** The destinations that are shipped, over the office's Notion and Google, request by request. */
export function officeStage({ size, isPage = false }: OfficeOptions = {}): Stage {
  return {
    destination: destinationAt,
    makeVendor: (id, time, lag) =>
      id === 'notion' ? new OfficeNotion(time, lag, { isPage }) : new OfficeGoogle(time, lag),
    nameOf,
    decision: (key, version) => plantedDecision(key, version, size),
    judge: (world) =>
      judgeOffice(
        world,
        (id) => {
          const vendor = world.vendors.get(id);
          return vendor instanceof OfficeNotion || vendor instanceof OfficeGoogle ? vendor.documents() : [];
        },
        size,
      ),
  };
}

/** `POST pages`: ids are left out, as they differ. */
function nameOf({ method, url }: Request): string {
  const path = new URL(url).pathname.replace(/^\/(v1|drive\/v3|upload\/drive\/v3)\//, '');
  return `${method} ${path.replace(/\/[^/:]*\d[^/:]*/g, '/*')}`;
}

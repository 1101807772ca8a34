import type { SiteId } from '@/utils/domain/thread/capture';
import { addressInGmail } from './gmail/thread-address';
import { addressInOutlook } from './outlook/thread-address';
import { addressInSlack } from './slack/thread-address';
import { addressInTeams } from './teams/thread-address';
import { addressInTrello } from './trello/thread-address';

const addresses: Readonly<Record<SiteId, (threadId: string) => string | null>> = {
  gmail: addressInGmail,
  slack: addressInSlack,
  teams: addressInTeams,
  trello: addressInTrello,
  outlook: addressInOutlook,
};

/** An address made of a thread's id alone, where the page showed none; null where the id leads nowhere. */
export const threadAddress = (site: SiteId, threadId: string): string | null => addresses[site](threadId);

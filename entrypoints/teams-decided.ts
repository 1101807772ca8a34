import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchDecided } from '@/utils/page/decided/watch-decided';
import { titledInTeams } from '@/utils/sites/teams/titled-thread';

/** Run by the worker in a page of Teams where threads say that they have a decision: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchDecided(titledInTeams));

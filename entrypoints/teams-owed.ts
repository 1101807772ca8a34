import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOwed } from '@/utils/page/waits/watch-owed';
import { seenOwedInTeams } from '@/utils/sites/teams/seen-owed';

/** Run by the worker in a page of Teams where *What I owe* is switched on: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => watchOwed(seenOwedInTeams));

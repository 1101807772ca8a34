import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOpenAll } from '@/utils/page/parts';
import { openWhole } from '@/utils/sites/teams/open-whole';

/** Run by a draft in the page of its thread, on *Open them and read again*: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handOpenAll(openWhole));

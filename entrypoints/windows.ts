import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeExtra } from '@/utils/page/extra';
import { handExtra } from '@/utils/page/parts';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handExtra(makeExtra));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCards } from '@/utils/page/cards';
import { handCards } from '@/utils/page/parts';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handCards(makeCards));

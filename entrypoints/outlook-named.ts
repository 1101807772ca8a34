import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPersonOnPage } from '@/utils/page/named-person';

/** Run by the worker in each page of Outlook: see docs/decisions/scripts-on-demand.md. Nobody is named there but where a badge may stand. */
export default defineUnlistedScript(() => answerPersonOnPage({ at: () => null, clock: () => null }));

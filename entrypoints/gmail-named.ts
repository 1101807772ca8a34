import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPersonOnPage } from '@/utils/page/named-person';
import { namedInGmail } from '@/utils/sites/gmail/named-at';

/** Run by the worker in each page of Gmail: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerPersonOnPage({ at: namedInGmail }));

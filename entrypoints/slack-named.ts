import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPersonOnPage } from '@/utils/page/named-person';
import { clockInSlack, namedInSlack } from '@/utils/sites/slack/named-at';

/** Run by the worker in each page of Slack: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerPersonOnPage({ at: namedInSlack, clock: clockInSlack }));

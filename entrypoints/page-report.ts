import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReport } from '@/utils/page/report/answer';

/** Run by the popup in a page whose report was asked for: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => answerReport());

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handWords } from '@/utils/sites/gmail/words';

/** Run by the worker before Gmail's reader: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(handWords);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handBodies } from '@/utils/sites/gmail/bodies';

/** Run by the worker before Gmail's reader: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(handBodies);

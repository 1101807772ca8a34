import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handReader } from '@/utils/page/parts';
import { outlookReader } from '@/utils/sites/outlook/reader';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handReader(outlookReader));

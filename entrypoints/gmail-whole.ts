import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handReader } from '@/utils/page/parts';
import { wholeGmailReader } from '@/utils/sites/gmail/whole-reader';

/** Run by a draft in the page of its thread, on *Open them and read again*: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => handReader(wholeGmailReader));

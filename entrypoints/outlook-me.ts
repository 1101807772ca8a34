import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMe } from '@/utils/sites/outlook/me';

/** Run by the welcome page in an open page of Outlook: whose account it is. Answers once and leaves nothing there. */
export default defineUnlistedScript(() => readMe(document)[0] ?? null);

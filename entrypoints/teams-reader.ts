import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeStrips } from '@/utils/page/fill-strips';
import { handReader } from '@/utils/page/parts';
import { handStrips } from '@/utils/page/strips';
import { free } from '@/utils/sites/teams/free';
import { teamsReader } from '@/utils/sites/teams/reader';

/** Run by the worker in a page that asked for it: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => {
  handStrips(makeStrips(free));
  handReader(teamsReader);
});

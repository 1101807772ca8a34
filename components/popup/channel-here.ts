import type { Channel } from '@/utils/domain/norms/norms';
import { siteOf } from '@/utils/sites/list';

/** Where people are named by their e-mail address, they are written e-mail: of the tab under the popup. */
export function channelHere(url: string | undefined): Channel {
  const site = siteOf(url);
  return site === null || site.hintKind === 'email' ? 'e-mail' : 'direct';
}

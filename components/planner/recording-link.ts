import { isLink } from '@/utils/platform/is-link';

/** Longer is no link of a recording. */
const most = 2000;

/** A link as it was pasted, without what stands around it; null where it is none that opens over https. */
export function readRecording(pasted: string): string | null {
  const link = pasted.trim();
  const isOne = link.length <= most && /^https:\/\/[^\s/]+\.[^\s]+$/i.test(link) && isLink(link);
  return isOne ? link : null;
}

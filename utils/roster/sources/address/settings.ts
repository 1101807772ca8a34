import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { publishedHosts, sheetAddress } from './google-sheet';

/** A file at an https address. */
export interface AddressSettings {
  /** As it is asked: without a fragment. */
  readonly url: string;
}

const longest = 2000;

/** The address that was typed, or what is wrong with it and what to do. */
export function readAddress(typed: string): { ok: true; url: string } | { ok: false; what: Phrase } {
  const text = typed.trim();
  const no = (what: Phrase) => ({ ok: false, what }) as const;
  if (text === '') return no(phrase('sources.address-empty'));
  if (text.length > longest) return no(phrase('sources.address-long'));
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (url === null || !url.hostname.includes('.')) return no(phrase('sources.address-none'));
  if (url.protocol !== 'https:') return no(phrase('sources.address-https'));
  if (url.username !== '' || url.password !== '') return no(phrase('sources.address-credentials'));
  // A permission is for a host, and browsers differ in whether a port may be part of it.
  if (url.port !== '') return no(phrase('sources.address-port'));
  url.hash = '';
  const sheet = sheetAddress(url);
  if (sheet?.kind === 'sheet') return no(phrase('sheets.itself'));
  return { ok: true, url: sheet?.url ?? url.href };
}

export const addressSettings = z.object({
  url: z.string().check(
    z.refine((url) => {
      const read = readAddress(url);
      return read.ok && read.url === url;
    }),
  ),
});

/** Match patterns of what is asked, for the permission: the host, and where Google keeps the file of a sheet. */
export function addressHosts({ url }: AddressSettings): readonly string[] {
  return isLedOn({ url }) ? publishedHosts : [`https://${new URL(url).hostname}/*`];
}

/** Whether the answer is known to come from another host than the one that is asked. */
export function isLedOn({ url }: AddressSettings): boolean {
  return sheetAddress(new URL(url))?.kind === 'file';
}

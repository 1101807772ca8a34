import { z } from '@/utils/platform/schema';
import { addressSettings } from '@/utils/roster/sources/address/settings';

/**
 * Where a line says that people come from. A file at an https address alone: what another source needs is the sender's
 * own access, and a line never carries one.
 */
export interface LineSource {
  readonly kind: 'address';
  readonly url: string;
}

/** More than a team has; a line with more is no line of ours. */
const most = 5;

const sourceSchema = z.strictObject({ kind: z.literal('address'), url: z.string() });

/** What the addresses of a line are, and whether any of them could not be used; they cost the norms nothing. */
export function readLineSources(stated: readonly unknown[]): {
  readonly sources: readonly LineSource[];
  readonly isWhole: boolean;
} {
  const sources = stated.slice(0, most).flatMap((one): LineSource[] => {
    const read = sourceSchema.safeParse(one);
    return read.success && addressSettings.safeParse({ url: read.data.url }).success ? [read.data] : [];
  });
  return { sources, isWhole: sources.length === stated.length };
}

/** Of the stored sources those whose address may be in a line, and those that keep theirs: it has a key in it. */
export function shareableSources(stored: readonly { readonly kind: string; readonly settings: unknown }[]): {
  readonly sources: readonly LineSource[];
  readonly withKey: readonly string[];
} {
  const urls = stored.flatMap(({ kind, settings }) => {
    const read = kind === 'address' ? addressSettings.safeParse(settings) : null;
    return read?.success === true ? [read.data.url] : [];
  });
  return {
    sources: [...new Set(urls)]
      .filter((url) => !hasKey(url))
      .slice(0, most)
      .map((url) => ({ kind: 'address', url })),
    withKey: urls.filter(hasKey),
  };
}

/** Names of parameters that carry access in addresses of stores of files, and beginnings of well-known tokens. */
const keyName =
  /token|secret|passw|pwd|credential|signature|^sig$|^sv$|^jwt$|^auth|api-?key|access|^key$|rlkey|session/i;
const tokenStart =
  /(?:^|[^a-z0-9])(?:xox[a-z]-|xapp-|ntn_|secret_|ya29\.|gh[pousr]_|github_pat_|glpat-|eyJ|AKIA)/;

/** Whether an address has something in it that looks like a key: such an address is not handed on. */
export function hasKey(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return true;
  return [...url.searchParams.keys()].some((name) => keyName.test(name)) || tokenStart.test(decoded(address));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

import { z } from '@/utils/platform/schema';

/** A page of the connected workspace on which a team's norms are. */
export interface NotionPageSettings {
  readonly pageId: string;
  /** As it was called when it was chosen. */
  readonly name: string;
}

/** The id of the source. */
export const notionPageKind = 'notion-page';

export const notionPageSettings = z.object({
  // It becomes a part of a path.
  pageId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  name: z.string(),
});

/** An id of Notion's as it is stored: in small letters, without dashes. */
export const barePageId = (id: string): string => id.replaceAll('-', '').toLowerCase();

/**
 * The page that an address of Notion's leads to; null where it is none. The id stands at the end of the path, after the
 * title; `p` names a page that is open beside another, so it is the one that is meant.
 */
export function pageIdOf(typed: string): string | null {
  const text = typed.trim();
  const bare = barePageId(text);
  if (/^[0-9a-f]{32}$/.test(bare)) return bare;
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  if (url === null || !/(?:^|\.)(?:notion\.so|notion\.site|notion\.com)$/i.test(url.hostname)) return null;
  const beside = url.searchParams.get('p') ?? '';
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  const ends = [beside, last].map((part) => /([0-9a-f]{32})$/.exec(barePageId(part))?.[1]);
  return ends.find((id) => id !== undefined) ?? null;
}

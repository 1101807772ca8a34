import { z } from '@/utils/platform/schema';

/** A document that Meantime created in the connected account; others it cannot see. */
export interface GoogleDocSettings {
  readonly fileId: string;
  /** As it was called when it was chosen. */
  readonly name: string;
}

/** The id of the source. */
export const googleDocKind = 'google-doc';

const fileId = /^[\w-]{10,200}$/;

export const googleDocSettings = z.object({ fileId: z.string().check(z.regex(fileId)), name: z.string() });

/**
 * The document that an address of Google Docs leads to, `…/document/d/ID/edit`; null where it is none. A published one
 * (`/document/d/e/…`) has no id by which it can be asked for.
 */
export function documentIdOf(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  if (url?.hostname !== 'docs.google.com') return null;
  const [, id] = /^\/document\/(?:u\/\d+\/)?d\/([^/]+)/.exec(url.pathname) ?? [];
  return id !== undefined && fileId.test(id) ? id : null;
}

/**
 * The address of a conversation in the reader's own mailbox: as the page stands at, else in the folder that is open. It opens
 * for the owner of the mailbox alone.
 */
export function permalinkOf(threadId: string, here: string): string {
  const url = URL.parse(here);
  if (url === null) return here;
  const { origin, pathname } = url;
  if (/\/(?:id|deeplink\/read)\/[^/]+\/?$/.test(pathname)) return `${origin}${pathname.replace(/\/$/, '')}`;
  const [, account = '', folder = 'inbox'] = /^\/mail(\/\d+)?(?:\/([^/]+))?/.exec(pathname) ?? [];
  return `${origin}/mail${account}/${folder}/id/${encodeURIComponent(threadId)}`;
}

/** A recording named by its address. */
export interface Video {
  readonly service: 'Loom' | 'Vidyard';
  /** The bare https address of the recording's page: no query, no fragment. */
  readonly page: string;
}

/** Hosts and paths as the services' share links have them (2026-11). Exact: a look-alike host is no video. */
const services = [
  { service: 'Loom', hosts: ['loom.com', 'www.loom.com'], path: /^\/(?:share|embed)\/([\da-f]{32})\/?$/i },
  // Loom's newer links may carry the title before the id.
  { service: 'Loom', hosts: ['loom.com', 'www.loom.com'], path: /^\/share\/[\w-]+-([\da-f]{32})\/?$/i },
  { service: 'Vidyard', hosts: ['share.vidyard.com', 'video.vidyard.com'], path: /^\/watch\/([\w-]+)\/?$/ },
  { service: 'Vidyard', hosts: ['play.vidyard.com'], path: /^\/([A-Za-z\d_-]{8,})(?:\.html)?\/?$/ },
] as const;

/** The recording that an address leads to, or null. Pure; never throws. */
export function videoOf(href: string): Video | null {
  const parts = /^https?:\/\/([^/?#@\\]+)([^?#]*)/i.exec(href);
  const host = parts?.[1]?.toLowerCase() ?? '';
  for (const { service, hosts, path } of services) {
    const id = (hosts as readonly string[]).includes(host) ? path.exec(parts?.[2] ?? '')?.[1] : undefined;
    if (id !== undefined) return { service, page: pageOf(service, id) };
  }
  return null;
}

function pageOf(service: Video['service'], id: string): string {
  return service === 'Loom'
    ? `https://www.loom.com/share/${id.toLowerCase()}`
    : `https://share.vidyard.com/watch/${id}`;
}

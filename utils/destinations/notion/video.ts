/** Players that Notion shows for an address: Loom's and Vidyard's share pages (2026-11-22). */
const players = [
  /^https:\/\/(?:www\.)?loom\.com\/(?:share|embed)\/[\w-]+/i,
  /^https:\/\/(?:share|play|video|[\w-]+\.hubs)\.vidyard\.com\/(?:watch\/)?[\w-]+/i,
];

/** The address of a recorded video that can stand as a player; undefined for any other address. */
export function embedAddress(href: string): string | undefined {
  return players.map((player) => player.exec(href)?.[0]).find((found) => found !== undefined);
}

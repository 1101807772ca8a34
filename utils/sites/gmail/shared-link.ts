/**
 * A thread's address without whose mailbox it is from: neither the account's address (`authuser`, `/mail/u/ADDRESS/`) nor
 * a search that names one. It opens the thread for its owner all the same; nobody else has it under this id.
 */
export function sharedGmailLink(permalink: string): string {
  const bare = permalink
    .replace(/([?&])authuser=[^&#]*(&?)/giu, (_, before: string, after: string) => (after === '' ? '' : before))
    .replace(/\/mail\/u\/[^/?#]*(?:@|%40)[^/?#]*\//iu, '/mail/');
  const [path = '', place] = bare.split('#', 2);
  if (place === undefined || !/@|%40/iu.test(place)) return bare;
  return `${path}#all/${place.slice(place.lastIndexOf('/') + 1)}`;
}

/**
 * A thread's address without whose mailbox it is from: neither the account's address (`authuser`, `/mail/u/ADDRESS/`) nor
 * a search that names one. It opens the thread for its owner all the same; nobody else has it under this id.
 */
export function sharedGmailLink(permalink: string): string {
  const link = permalink
    .replace(/([?&])authuser=[^&#]*&?/u, '$1')
    .replace(/[?&](?=#|$)/u, '')
    .replace(/\/u\/[^/#]*(?:@|%40)[^/#]*/u, '');
  const hash = link.indexOf('#');
  const last = link.lastIndexOf('/');
  const view = hash === -1 ? '' : link.slice(hash, last + 1);
  return /@|%40/u.test(view) ? `${link.slice(0, hash)}#all/${link.slice(last + 1)}` : link;
}

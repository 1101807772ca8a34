/**
 * A thread's address without whose mailbox it is from: neither the account's address (`authuser`, `/mail/u/ADDRESS/`) nor
 * a search that names one. It opens the thread for its owner all the same; nobody else has it under this id.
 */
export function sharedGmailLink(permalink: string): string {
  return permalink
    .replace(/([?&])authuser=[^&#]*&?/u, '$1')
    .replace(/[?&](?=#|$)/u, '')
    .replace(/\/u\/[^/#]*(?:@|%40)[^/#]*/u, '')
    .replace(/#.*(?:@|%40).*\//u, '#all/');
}

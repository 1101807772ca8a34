/** A conversation's address without whose mailbox it is from, where another's is opened: `/mail/ADDRESS/inbox/…`. */
export const sharedOutlookLink = (permalink: string): string =>
  permalink.replace(/^(https:\/\/[^/]+\/mail\/)(?:\d+\/)?[^/]*(?:@|%40)[^/]*\//u, '$1');

/** Among the keys of whoever is the reader; no address has such a key. */
export const meKey = 'me';

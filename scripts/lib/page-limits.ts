/** What the scripts with which a page starts may weigh together, in bytes after `gzip -9`, and how many they may be. The popup draws the team's day since it weighed 150 kB: axis, hours, line, the way to typed times, and who writes in the open thread are 6 kB; the pages share their words. The popup has keys for its rows, favourites, groups and my own hours since it weighed 158 kB; what can wait until I work again comes with it instead of after it, for a third less time, since it weighed 162 kB. The options and the log know three more sites and monday as a task system since they weighed 177.6 and 190.9 kB. */
export const pageLimits = {
  popup: { bytes: 165_000, scripts: 4 },
  options: { bytes: 179_000, scripts: 7 },
  log: { bytes: 192_000, scripts: 8 },
} as const;

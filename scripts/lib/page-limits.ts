/** What the scripts with which a page starts may weigh together, in bytes after `gzip -9`, and how many they may be. */
export const pageLimits = {
  popup: { bytes: 150_500, scripts: 4 },
  options: { bytes: 174_000, scripts: 7 },
  log: { bytes: 188_000, scripts: 8 },
} as const;

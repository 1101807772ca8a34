/** What each script of the worker may weigh, in bytes after `gzip -9`; the first one starts with every wake. */
export const workerLimits: Readonly<Record<string, number>> = {
  'background.js': 90_000,
  'worker/account.js': 20_000,
  'worker/answer-several.js': 10_000,
  'worker/attend.js': 10_000,
  'worker/away.js': 20_000,
  'worker/decided.js': 10_000,
  'worker/managed.js': 30_000,
  'worker/optional-sites.js': 2_000,
  'worker/owed-answers.js': 10_000,
  'worker/plan-with.js': 10_000,
  'worker/read-talk.js': 40_000,
  'worker/refreshing.js': 90_000,
  'worker/sending.js': 60_000,
  'worker/syncing.js': 30_000,
  'worker/wait-answers.js': 10_000,
  'worker/wait-menu.js': 10_000,
};

/** Each file that the bundler makes of what only later scripts share. */
export const sharedLimit = 60_000;

/**
 * Unit tests that take most of the time of all, or need a browser: `npm run test:fast` leaves them to `npm test`. Each
 * takes more than a second of a core; all the others together take less than a minute of one.
 */
export const longTests = [
  // Every fault, request by request, over the office's vendors.
  'tests/unit/outbox/outbox-office-*.test.ts',
  'tests/unit/outbox/outbox-sent-again.test.ts',
  'tests/unit/outbox/outbox-histories.test.ts',
  'tests/unit/outbox/outbox-matrix.test.ts',
  'tests/unit/outbox/outbox-shipped-store.test.ts',
  'tests/unit/outbox/outbox-refused.test.ts',
  'tests/unit/outbox/outbox-traces.test.ts',
  'tests/unit/outbox/outbox-tester.test.ts',
  'tests/unit/outbox/outbox-duplicates.test.ts',
  // How time grows with length.
  'tests/unit/expressions/*.test.ts',
  'tests/unit/linear.test.ts',
  'tests/unit/in-proportion.test.ts',
  'tests/unit/notion/long-thread.test.ts',
  'tests/unit/destinations/google-docs/too-long.test.ts',
  // Thousands of spoiled rows, pages and notes.
  'tests/unit/backup/doubtful.test.ts',
  'tests/unit/components/one-bad-member.test.tsx',
  'tests/unit/sites/clobber.test.ts',
  'tests/unit/notion/broken-notes.test.ts',
  'tests/unit/notion/refused-blocks.test.ts',
  'tests/unit/roster/hostile-files.test.ts',
  'tests/unit/roster/hostile/{rows,shapes}.test.ts',
  'tests/unit/roster/hostile/answers.test.ts',
  'tests/unit/backup/{layers,backup,group-or-person}.test.ts',
  'components/options/transfer/too-large.test.ts',
  // Four readers of YAML, by a thousand decisions.
  'tests/unit/destinations/markdown/front-matter.test.ts',
  // Whole documents, and whole threads of a page, again and again.
  'tests/unit/both-ends.test.ts',
  'tests/unit/destinations/languages.test.ts',
  'tests/unit/sites/slack/adapter.test.ts',
  'tests/unit/sites/gmail/open-all.test.ts',
  'tests/unit/sites/slack/open-all.test.ts',
  // Days of years, lists and languages, each with each.
  'tests/unit/domain/norms/reply-window.properties.test.ts',
  'tests/unit/domain/planner/plan.properties.test.ts',
  'tests/unit/roster/languages.test.ts',
  'tests/unit/roster/groups/round-trip.test.ts',
  'tests/unit/components/outbox/languages.test.ts',
  'tests/unit/components/clock-name.test.ts',
  'utils/roster/layers/properties.test.ts',
  'tests/unit/words/source-title.test.ts',
  // Whole saved pages, one after another.
  'tests/unit/sites/gmail/adapter.test.ts',
  'tests/unit/sites/gmail/not-ours.test.ts',
  'tests/unit/captures-gmail.test.ts',
  'tests/unit/sites/gmail/groups.test.ts',
  'tests/unit/sites/slack/{direct,thread,threads-view}.test.ts',
  'utils/domain/text/page-to-blocks.test.ts',
  'tests/unit/page/report/report.test.ts',
  // Whole lists and pages over the office's vendors.
  'tests/unit/notion/changed.test.ts',
  'tests/unit/roster/sources/{google-sheet-norms,norms-pages}.test.ts',
  'tests/unit/team/{notion-roster,google-own-norms,google-roster}.test.ts',
  'tests/unit/handbook/own-norms.test.ts',
  'tests/unit/decisions/team-log.test.ts',
  // Every word of every language.
  'scripts/words/check.test.ts',
  'tests/unit/words/connections.test.ts',
  // Every name of the tree.
  'tests/unit/structure-names.test.ts',
  // A Chromium, a Node of its own, the store's linter.
  'tests/unit/time-zones.test.ts',
  'tests/unit/read-page.test.ts',
  'tests/unit/read-people.test.ts',
  'scripts/explain.test.ts',
  'scripts/plan.test.ts',
  'scripts/lib/lint-addon.test.ts',
];

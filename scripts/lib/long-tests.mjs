/** Unit tests that take most of the time of all, or need a browser: `npm run test:fast` leaves them to `npm test`. */
export const longTests = [
  // Every fault, request by request, over the office's vendors.
  'tests/unit/outbox/outbox-office-*.test.ts',
  'tests/unit/outbox/outbox-sent-again.test.ts',
  'tests/unit/outbox/outbox-histories.test.ts',
  'tests/unit/outbox/outbox-shipped-store.test.ts',
  // How time grows with length.
  'tests/unit/expressions/*.test.ts',
  'tests/unit/linear.test.ts',
  'tests/unit/in-proportion.test.ts',
  // A Chromium.
  'tests/unit/read-page.test.ts',
];

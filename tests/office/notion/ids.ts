/** What tests and the demo name: a token that works, and places. */
export const token = 'ntn_office_000000000000000000000000000000';

export const ids = {
  handbook: '2b40c1de-0000-8000-9f00-000000000001',
  notes: '2b40c1de-0000-8000-9f00-000000000002',
  register: '2b40c1de-0000-8000-9f00-0000000000a1',
  bot: '5ee0c1de-0000-4000-8000-0000000000b0',
} as const;

/** What the reader writes into a draft; dates are counted from today. */
export interface Words {
  /** In place of the thread's own. */
  readonly title?: string;
  readonly template: 'Plain' | 'DACI' | 'MADR';
  readonly status: 'Proposed' | 'Accepted';
  readonly decision: string;
  readonly why: string;
  readonly options: readonly string[];
  readonly actions: readonly { readonly what: string; readonly owner: string; readonly inDays: number }[];
  /** Names by the label of their role. */
  readonly roles: Readonly<Partial<Record<'Driver' | 'Approver' | 'Contributors' | 'Informed', string[]>>>;
  readonly revisitInDays?: number;
}

/** The long one: every field that the template DACI has. */
export const rollout: Words = {
  template: 'DACI',
  status: 'Accepted',
  decision: 'Roll out in EMEA first, then APAC, then AMER, one week apart.',
  why: 'Support in EMEA is awake from day one, and the contract with Northquay names 1 December there.\n\nAPAC waits for the billing fix, expected on 3 December. Rollback is one flag, so a week between two regions is enough to see trouble. The numbers: https://sheets.example/rollout-q1',
  options: [
    'APAC first: the fewest customers, but the billing fix comes only on 3 December',
    'All regions at once: nobody is awake in all three to turn the flag off',
    'Two weeks between regions: AMER would go live in the holidays',
  ],
  actions: [
    {
      what: 'Merge fix/tax-rounding and back-fill the invoices since October',
      owner: 'Mei Tanaka',
      inDays: 9,
    },
    { what: 'Tell Northquay the date for EMEA', owner: 'Jonas Weber', inDays: 3 },
    { what: 'Put the three dates into the release notes', owner: 'Ananya Rao', inDays: 4 },
  ],
  roles: {
    Driver: ['Ananya Rao'],
    Approver: ['Mara Lindqvist'],
    Contributors: ['Jonas Weber', 'Mei Tanaka'],
    Informed: ['Luis Ortega', 'Tom Becker', 'Noa Cohen'],
  },
  revisitInDays: 28,
};

/** Not final yet: the others may object until a time that their calendars give. */
export const freeze: Words = {
  template: 'Plain',
  status: 'Proposed',
  title: 'When we freeze the branch',
  decision: 'The branch is frozen two days before each region goes live, never on a Friday.',
  why: 'One rule that holds for all three regions. With a freeze of two days the rollback stays a single flag.',
  options: [
    'Freeze after EMEA went live: a rollback would then have to undo other changes too',
    'Freeze on the day itself: too late for Osaka, where the day is nearly over',
  ],
  actions: [
    { what: 'Freeze the branch for EMEA', owner: 'Tom Becker', inDays: 5 },
    { what: 'Put the freezes into the release calendar', owner: 'Mei Tanaka', inDays: 2 },
  ],
  roles: { Approver: ['Jonas Weber'], Contributors: ['Mei Tanaka', 'Tom Becker'], Informed: ['Ananya Rao'] },
};

/** The short one. */
export const eventLog: Words = {
  template: 'Plain',
  status: 'Accepted',
  decision: 'The event log lives in Postgres, partitioned by month.',
  why: 'We know how to run it, the load is small, and old partitions can be dropped without a clean-up job.',
  options: [],
  actions: [],
  roles: {},
};

/** For tests: a browser in which nothing was made or chosen yet, as a backup has it. */
export const emptyBackup = {
  people: [],
  groups: [],
  norms: [],
  decisions: [],
  drafts: [],
  choices: [],
  display: { hourCycle: 'auto', locale: null },
  settings: {},
  sources: [],
  sourceRows: [],
  own: [],
  origins: [],
  holidaySets: [],
  waits: [],
  meetings: [],
  owed: [],
  done: [],
} as const;

/** An import that writes nothing. */
export const noWrites = {
  sources: [],
  people: [],
  layered: { added: [], own: [], joined: [] },
  holidaySets: [],
  groups: [],
  norms: [],
  decisions: [],
  drafts: [],
  choices: [],
  waits: [],
  meetings: [],
  owed: [],
  told: [],
  display: null,
  settings: {},
} as const;

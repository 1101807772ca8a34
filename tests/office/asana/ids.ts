/** Ids and the token of the office's Asana. */
export const token = '2/1208000000000001/1209000000000099:0ff1ce00000000000000000000000a5a';
export const ids = {
  fernhill: '1208000000000100',
  northquay: '1208000000000200',
  launch: '1208000000000301',
  support: '1208000000000302',
  empty: '1208000000000303',
  archived: '1208000000000304',
  hidden: '1208000000000305',
  /** A task of Launch with a talk in which something is decided. */
  freeze: '1208000000000401',
} as const;

/** The gid of a person of the office, by their place in `people`. */
export const userGid = (at: number): string => `1208${`${at + 1}`.padStart(12, '0')}`;

/** Ids, key and token of the office's Trello. */
export const key = '0ff1ce00000000000000000000000a11';
export const token = `ATTA${'0ff1ce'.repeat(10)}A1B2C3D4`;
export const ids = {
  launch: '65a0b0c0d0e0f00000000001',
  private: '65a0b0c0d0e0f00000000009',
  closed: '65a0b0c0d0e0f00000000008',
  todo: '65a0b0c0d0e0f00000000011',
  doing: '65a0b0c0d0e0f00000000012',
  done: '65a0b0c0d0e0f00000000013',
  hidden: '65a0b0c0d0e0f00000000019',
  /** A card of Doing with a talk in which something is decided. */
  freeze: '65a0b0c0d0e0f00000000101',
} as const;

export const memberId = (at: number): string => `5f0c2d6e0ff1ce000000${`${at + 1}`.padStart(4, '0')}`;

/** `Mara Lindqvist` is `maralindqvist`: a name without an address. */
export const usernameOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Pure: whether a header takes it. */
export const isPlainToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,4000}$/.test(value);

/** Pure: whether it is an id of digits, as monday's accounts and Twist's workspaces have. */
export const isDigits = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,20}$/.test(value);

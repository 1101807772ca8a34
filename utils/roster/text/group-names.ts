/** The names of groups in one cell, between commas, semicolons or line breaks. */
export const groupNames = (cell: string): readonly string[] =>
  cell
    .split(/[;,،；、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

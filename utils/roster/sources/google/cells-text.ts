/**
 * Cells of a tab as a page that is read for norms: a row of several cells is a row of a table in Markdown, one of a first
 * cell alone is a line, as steps are below their table.
 */
export function cellsText(cells: readonly (readonly string[])[]): string {
  return cells
    .map((row) => {
      const whole = row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|'));
      const last = whole.findLastIndex((cell) => cell !== '');
      return last < 1 ? (whole[0] ?? '') : `| ${whole.join(' | ')} |`;
    })
    .join('\n');
}

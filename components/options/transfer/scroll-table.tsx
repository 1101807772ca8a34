import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import { foundBy } from '@/utils/domain/text/forgiving-search';

export interface ScrollTableProps<Item> {
  readonly label: string;
  /** Says how wide the columns are. */
  readonly className: string;
  readonly heads: readonly string[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** About how high a row is, px. */
  readonly height: number;
  /** The cells of a row, one for each head. */
  readonly cells: (item: Item) => readonly ReactNode[];
  /** What a long table is searched for; keep the function itself the same. */
  readonly wordsOf: (item: Item) => string;
}

/** As many rows are looked through by eye. */
const searchFrom = 21;

/** A table in a box that scrolls; however long it is, the rows in sight are drawn. */
export function ScrollTable<Item>(props: ScrollTableProps<Item>) {
  const { label, className, heads, items: all, keyOf, height, cells, wordsOf } = props;
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const asked = all.length < searchFrom ? '' : search.trim();
  const items = useMemo(() => (asked === '' ? all : foundBy(asked, all, wordsOf)), [asked, all, wordsOf]);
  const box = useRef<HTMLElement>(null);
  const drawn = useBoxRows({ items, keyOf, height, as: 'table' }, box);
  const table = (
    // What scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="transfer-scroll" ref={box} tabIndex={0} aria-label={label}>
      <table
        className={`transfer-table ${className}`}
        // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
        role="table"
        aria-label={label}
        aria-rowcount={items.length + 1}
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row" aria-rowindex={1}>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup" {...drawn.props}>
          {drawn.rows.map(({ item, key, props: row }) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <tr key={key} role="row" {...row}>
              {cells(item).map((cell, at) => (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <td key={heads[at]} role="cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  if (all.length < searchFrom) return table;
  return (
    <>
      <div className="row transfer-search">
        <input
          className="input"
          type="search"
          dir="auto"
          aria-label={say('transfer.search', { table: label })}
          placeholder={say('transfer.search', { table: label })}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="quiet-text" role="status">
          {asked !== '' && say('transfer.rows-found', { found: items.length, count: all.length })}
        </span>
      </div>
      {table}
    </>
  );
}

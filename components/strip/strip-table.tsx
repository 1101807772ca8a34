import './strip.css';
import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { StripAxis } from './strip-axis';
import { StripOver } from './strip-over';
import { useDrag } from './use-drag';
import type { LineHold } from './use-line';

export interface StripTableProps {
  readonly line: LineHold;
  /** A mark at every so many hours. */
  readonly every: number;
  readonly isWide?: boolean;
  /** How many people there are, drawn or not. */
  readonly count: number;
  /** What stands above the names. */
  readonly corner?: ReactNode;
  /** Of the rows' element: see `DrawnRows`. */
  readonly body: ComponentProps<'tbody'>;
  readonly children: ReactNode;
}

/** The table of a team's day: a head with the axis, the rows, and the line over all. */
export function StripTable({ line, every, isWide, count, corner, body, children }: StripTableProps) {
  const { say } = useWords();
  const drag = useDrag(line.axis, line.moveTo);
  return (
    <div className="strip-frame" {...drag}>
      <table
        className="strip-table"
        // biome-ignore lint/a11y/noRedundantRoles: `display: block` would take the role away
        role="table"
        aria-label={say('popup.people')}
        aria-rowcount={count + 1}
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup" className="strip-head">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr className="strip-grid" role="row" aria-rowindex={1}>
            <th scope="col">
              <span className="visually-hidden">{say('people.name')}</span>
              {corner}
            </th>
            <th scope="col">
              <span className="visually-hidden">{say('strip.column')}</span>
              <StripAxis {...{ line, every, isWide }} />
            </th>
            <th scope="col">
              <span className="visually-hidden">{say('popup.their-time')}</span>
            </th>
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup" {...body}>
          {children}
        </tbody>
      </table>
      <StripOver axis={line.axis} />
    </div>
  );
}

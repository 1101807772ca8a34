import { type KeyboardEvent, type Ref, type RefObject, useEffect, useImperativeHandle } from 'react';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { type DrawnRows, useBoxRows, usePageRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import { isOfTeam, type LogLine } from '@/utils/domain/decision/team-line';
import { LineRow } from './line-row';
import { TeamRow } from './team-row';

/** Leads the focus into the list; false where that row is not in it. */
export interface LineListHandle {
  readonly focusFirst: () => boolean;
  readonly focusLine: (current: string) => boolean;
}

export interface LineListProps {
  readonly lines: readonly LogLine[];
  /** The id of the decision that stands open, or ''. */
  readonly current: string;
  readonly list: Ref<LineListHandle>;
  /** The reader comes near the end of what was read. */
  readonly onEnd: () => void;
  /** What scrolls the list; null: the page does. */
  readonly box: RefObject<HTMLElement | null> | null;
}

/** About a title, a sentence and when it was saved. */
const height = 80;
/** So many rows before the end more are read. */
const near = 30;
const keyOf = ({ key }: LogLine) => key;

/** Decisions as links, each to its own address; arrows go from one to the next. Only those in sight are drawn. */
export function LineList({ box, ...rest }: LineListProps) {
  return box === null ? <LinesOfPage {...rest} /> : <LinesOfBox box={box} {...rest} />;
}

type LinesProps = Omit<LineListProps, 'box'>;

function LinesOfPage(props: LinesProps) {
  return <Lines {...props} drawn={usePageRows({ items: props.lines, keyOf, height })} />;
}

/** Beside an open record: its line is in sight. */
function LinesOfBox({ box, ...props }: LinesProps & { readonly box: RefObject<HTMLElement | null> }) {
  const { lines, current } = props;
  const drawn = useBoxRows({ items: lines, keyOf, height }, box);
  const { showRow } = drawn;
  const index = lines.findIndex((line) => isCurrent(line, current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record or its line that was read just now
  useEffect(() => {
    if (index >= 0) showRow(index);
  }, [current, index]);
  return <Lines {...props} drawn={drawn} />;
}

function Lines({ lines, current, list, onEnd, drawn }: LinesProps & { readonly drawn: DrawnRows<LogLine> }) {
  const { say } = useWords();
  const { focusRow } = drawn;
  useImperativeHandle(list, () => {
    const focus = (index: number) => {
      if (lines[index] === undefined) return false;
      focusRow(index);
      return true;
    };
    return {
      focusFirst: () => focus(0),
      focusLine: (of) => focus(lines.findIndex((line) => isCurrent(line, of))),
    };
  });
  const last = drawn.rows.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where what was read is not enough
  useEffect(() => {
    if (last >= lines.length - near) onEnd();
  }, [last, lines.length]);

  const move = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.dataset.index);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (lines[to] !== undefined) focusRow(to);
  };
  return (
    <ul className="log-list" aria-label={say('ui.decisions')} onKeyDown={move} {...drawn.props}>
      {drawn.rows.map(({ item, key, props }) => (
        <ItemBoundary key={key}>
          {isOfTeam(item) ? (
            <TeamRow line={item} row={props} />
          ) : (
            <LineRow line={item} isCurrent={isCurrent(item, current)} row={props} />
          )}
        </ItemBoundary>
      ))}
    </ul>
  );
}

/** A teammate's decision opens elsewhere; its id is that of a decision in another log. */
const isCurrent = (line: LogLine, current: string) =>
  !isOfTeam(line) && (current === line.key || current === line.id);

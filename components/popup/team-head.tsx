import type { ReactNode } from 'react';
import { lineNow } from '@/components/strip/line';
import { lineText } from '@/components/strip/line-text';
import { NormSaid } from '@/components/strip/norm-said';
import type { MovedLine } from '@/components/strip/use-line';
import { Button } from '@/components/ui/button';
import { openInTab } from '@/components/ui/open-in-tab';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { Channel } from '@/utils/domain/norms/norms';
import { dayPath } from '@/utils/platform/day-path';
import type { ChosenGroup } from './chosen-group';
import { type Order, orderOf, orders } from './order-people';

export interface TeamHeadProps {
  readonly line: MovedLine;
  readonly channel: Channel;
  readonly working: number;
  readonly all: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly isWorking: boolean;
  readonly onWorking: (isWorking: boolean) => void;
  /** Who alone is shown; null: everybody. */
  readonly group: ChosenGroup | null;
  readonly onEverybody: () => void;
  /** Where the reader writes their own time off. */
  readonly away: ReactNode;
}

const orderKeys = {
  next: 'popup.order-next',
  clock: 'popup.order-clock',
  name: 'popup.order-name',
} as const satisfies Record<Order, string>;

/** Above the rows: how many work, in which order they are, and what the rows speak of, said once. */
export function TeamHead({ line, channel, working, all, group, away, ...choice }: TeamHeadProps) {
  const { say } = useWords();
  const reader = useReader();
  const isMoved = line.line.at !== null;
  return (
    <div className="popup-team-head">
      <h2 className="visually-hidden">{say('popup.team')}</h2>
      <button
        type="button"
        className="popup-filter"
        aria-pressed={choice.isWorking}
        onClick={() => choice.onWorking(!choice.isWorking)}
      >
        {say('popup.working', { working, all })}
      </button>
      {group !== null && (
        <button
          type="button"
          className="popup-filter popup-group"
          aria-pressed
          aria-label={say('popup.group-off', { name: group.name })}
          onClick={choice.onEverybody}
        >
          <bdi>{group.name}</bdi> <span aria-hidden="true">✕</span>
        </button>
      )}
      {isMoved && (
        <Button className="popup-back" onClick={() => line.setLine(lineNow)}>
          {say('strip.now')}
        </Button>
      )}
      <select
        className="input popup-order"
        aria-label={say('popup.order')}
        value={choice.order}
        onChange={({ target }) => choice.onOrder(orderOf(target.value))}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {say(orderKeys[order])}
          </option>
        ))}
      </select>
      {/* Where the line stands takes its room. */}
      {!isMoved && (
        <a className="popup-whole" href={dayPath(group?.id)} onClick={openInTab}>
          {say('strip.whole-day')}
        </a>
      )}
      {!isMoved && away}
      <p className="popup-norm">
        <NormSaid channel={channel} moment={isMoved ? lineText(line, reader, say) : null} />
      </p>
    </div>
  );
}

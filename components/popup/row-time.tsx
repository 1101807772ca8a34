import { memo } from 'react';

interface RowTimeProps {
  readonly id: string;
  readonly clock: string;
  readonly day: string;
  /** By when a reply is due; null where none is. */
  readonly reply: string | null;
}

/** Somebody's own time, and by when they reply. */
export const RowTime = memo(function RowTime({ id, clock, day, reply }: RowTimeProps) {
  return (
    <td id={id} className="popup-time">
      <span className="popup-clock">
        <span>{clock}</span> {day !== '' && <small>{day}</small>}
      </span>
      <span className="popup-reply" title={reply ?? undefined}>
        {reply}
      </span>
    </td>
  );
});

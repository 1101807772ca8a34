import { useRowAt } from '@/components/strip/line-at';
import { useWords } from '@/components/ui/words';
import type { PersonNow } from './person-now';
import { RowTime } from './row-time';
import { RowWho, type RowWhoProps } from './row-who';

/** What a row says where the line stands (epoch ms); null where it can't be computed. */
export type NowAt = (at: number) => PersonNow | null;

/** Computes once for both parts of a row. */
export function keepLast(compute: NowAt): NowAt {
  let last: { readonly at: number; readonly now: PersonNow | null } | null = null;
  return (at) => {
    if (last?.at !== at) last = { at, now: compute(at) };
    return last.now;
  };
}

type RowWhoAtProps = Omit<RowWhoProps, 'state' | 'about' | 'apart'> & { readonly nowAt: NowAt };

/** Who a row is about, with the state in which the line finds them. */
export function RowWhoAt({ nowAt, ...row }: RowWhoAtProps) {
  const { say } = useWords();
  const now = nowAt(useRowAt());
  const { person } = row;
  const isThere = person.isMe ? person.place : (now?.where ?? person.place);
  const place = isThere ?? '';
  // The dot says the others.
  const state = person.isMe ? say('popup.you') : (now?.stateLabel ?? '');
  const about =
    state === '' || place === '' ? state + place : say('popup.state-where', { state, where: place });
  const apart = state === '' && person.place && now !== null ? now.apart : null;
  return <RowWho {...row} {...{ about, apart }} state={now?.state ?? null} />;
}

/** Their time where the line stands. */
export function RowTimeAt({ id, nowAt }: { readonly id: string; readonly nowAt: NowAt }) {
  const now = nowAt(useRowAt());
  return <RowTime id={id} clock={now?.clock ?? ''} day={now?.day ?? ''} reply={now?.reply ?? null} />;
}

import type { RefObject } from 'react';
import { useWords } from '@/components/ui/words';

export interface ConnectedHeadProps {
  readonly id: string;
  readonly name: string;
  /** Whose account: `Ana's workspace`. */
  readonly account: string;
  /** Where documents go, in words; null: not chosen yet. */
  readonly place: string | null;
  /** Of the name, which takes the focus where nothing else has it any more. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A connection in three lines: what, whose, where to. */
export function ConnectedHead({ id, name, account, place, heading }: ConnectedHeadProps) {
  const { say } = useWords();
  return (
    <>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <dl className="connection-facts">
        <dt>{say('connections.connected-to')}</dt>
        <dd>
          <bdi>{account}</bdi>
        </dd>
        <dt>{say('connections.go-to')}</dt>
        <dd>
          <bdi>{place ?? say('connections.no-place')}</bdi>
        </dd>
      </dl>
    </>
  );
}

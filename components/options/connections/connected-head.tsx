export interface ConnectedHeadProps {
  readonly id: string;
  readonly name: string;
  /** Whose account: `Ana's workspace`. */
  readonly account: string;
  /** Where documents go, in words; null: not chosen yet. */
  readonly place: string | null;
}

/** A connection in three lines: what, whose, where to. */
export function ConnectedHead({ id, name, account, place }: ConnectedHeadProps) {
  return (
    <div>
      <h3 id={id}>{name}</h3>
      <dl className="connection-facts">
        <dt>Connected to</dt>
        <dd>
          <bdi>{account}</bdi>
        </dd>
        <dt>Documents go to</dt>
        <dd>
          <bdi>{place ?? 'No place yet: choose one below'}</bdi>
        </dd>
      </dl>
    </div>
  );
}

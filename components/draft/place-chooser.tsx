import type { Choice, TargetChoice } from './use-target';

/** Beside Save: the decision log keeps every decision, and one place more may get the document. */
export function PlaceChooser({ places, choice, choose }: TargetChoice) {
  if (places === undefined) return null;
  if (places.length === 0) {
    return (
      <p className="draft-connect">
        <a href="/options.html#connections" target="_blank" rel="noreferrer">
          Connect Notion or Google Docs
        </a>{' '}
        to publish decisions there too.
      </p>
    );
  }
  return (
    <select
      className="input draft-place"
      aria-label="Document goes to"
      value={choice}
      onChange={({ target }) => choose(target.value as Choice)}
    >
      <option value="log">Decision log only</option>
      {places.map(({ target, words }) => (
        <option key={target.destination} value={target.destination}>
          {words}
        </option>
      ))}
    </select>
  );
}

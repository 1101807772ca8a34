import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { leaveDuplicates, lookForDuplicatesNow } from '@/utils/decisions/duplicates';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { PlaceName } from './place-name';
import { ReasonLine } from './reason-line';

export interface DuplicatesLineProps {
  /** One that found something. */
  readonly check: DuplicateCheck;
}

/** What stands there more than once, with the way to it: only its owner can tell which one to remove. */
export function DuplicatesLine({ check }: DuplicatesLineProps) {
  const reader = useReader();
  const { say, show } = useWords();
  const state = say('outbox.needs-you', { when: whenText(check.at, reader) });
  return (
    <div className="outbox-item" data-state={check.state}>
      <p className="outbox-state">{show('outbox.line', { place: <PlaceName target={check} />, state })}</p>
      <ReasonLine reason={check.failure?.words} />
      <Ways hrefs={check.others} to="other-copy" />
      <Ways hrefs={check.places} to="repeated-section" />
      <div className="row outbox-actions">
        <Button look="primary" onClick={() => void lookForDuplicatesNow(check.id)}>
          {say('outbox.check-again')}
        </Button>
        <Button look="quiet" onClick={() => void leaveDuplicates(check.id)}>
          {say('outbox.ignore')}
        </Button>
      </div>
    </div>
  );
}

const ways = {
  'other-copy': { one: 'outbox.other-copy', of: 'outbox.other-copy-of' },
  'repeated-section': { one: 'outbox.repeated-section', of: 'outbox.repeated-section-of' },
} as const;

/** A link for each address of the web among these, numbered where there are more. */
function Ways({ hrefs, to }: { readonly hrefs: readonly string[]; readonly to: keyof typeof ways }) {
  const { say } = useWords();
  return hrefs
    .flatMap((href) => safeHref(href) ?? [])
    .map((href, index, { length: count }) => (
      <a key={href} className="outbox-link" href={href} target="_blank" rel="noreferrer">
        {count === 1 ? say(ways[to].one) : say(ways[to].of, { at: index + 1, count })}
      </a>
    ));
}

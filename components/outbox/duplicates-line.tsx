import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { whenText } from '@/components/ui/when-text';
import { leaveDuplicates, lookForDuplicatesNow } from '@/utils/decisions/duplicates';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { ReasonLine } from './reason-line';
import { placeWords } from './use-places';

export interface DuplicatesLineProps {
  /** One that found something. */
  readonly check: DuplicateCheck;
}

/** What stands there more than once, with the way to it: only its owner can tell which one to remove. */
export function DuplicatesLine({ check }: DuplicatesLineProps) {
  const reader = useReader();
  const when = whenText(check.at, reader);
  return (
    <div className="outbox-item" data-state={check.state}>
      <p className="outbox-state">
        <strong dir="auto">{placeWords(check)}</strong> needs your attention, since {when} your time
      </p>
      <ReasonLine reason={check.failure?.words} />
      <Ways hrefs={check.others} words="Open the other copy" />
      <Ways hrefs={check.places} words="Open the repeated section" />
      <div className="row outbox-actions">
        <Button look="primary" onClick={() => void lookForDuplicatesNow(check.id)}>
          Check again
        </Button>
        <Button look="quiet" onClick={() => void leaveDuplicates(check.id)}>
          Ignore this
        </Button>
      </div>
    </div>
  );
}

/** A link for each address of the web among these, numbered where there are more. */
function Ways({ hrefs, words }: { readonly hrefs: readonly string[]; readonly words: string }) {
  return hrefs
    .flatMap((href) => safeHref(href) ?? [])
    .map((href, at, all) => (
      <a key={href} className="outbox-link" href={href} target="_blank" rel="noreferrer">
        {all.length === 1 ? words : `${words}, ${at + 1} of ${all.length}`}
      </a>
    ));
}

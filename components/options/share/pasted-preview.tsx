import { lazy, Suspense } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { SetBy } from '../managed/set-by';
import { changeText } from '../norms/change-text';
import { PeopleFrom } from '../sources/people-from';
import { PagePeople } from './page-people';
import type { PastedNorms } from './read-norms';

// With it comes all that a file of everything needs.
const PageGroups = lazy(async () => ({ default: (await import('./page-groups')).PageGroups }));

interface PastedPreviewProps extends SectionProps {
  readonly read: Extract<PastedNorms, { readonly ok: true }>;
  readonly team: NormMatrix;
  /** Makes these norms hold, `count` of them other than before; null where nobody may change them. */
  readonly onUse: ((norms: NormMatrix, count: number) => void) | null;
}

/** What a teammate's norms would change, and where their people come from: each is kept by its own click. */
export function PastedPreview({ read, team, onUse, tell }: PastedPreviewProps) {
  const { say } = useWords();
  const changes = normChanges({ team, people: {} }, { team: read.norms, people: {} });
  return (
    <>
      <div className="share-norms-found" role="status">
        <strong>
          {changes.length === 0
            ? say('handbook.nothing-changes')
            : say('handbook.would-change', { count: changes.length })}
        </strong>
        <ul>
          {changes.map((change) => (
            <li key={`${change.channel}${change.urgency}`}>{changeText(change, undefined, say)}</li>
          ))}
          {read.problems
            .map((problem) => say(problem))
            .map((problem) => (
              <li key={problem} className="quiet-text">
                {problem}
              </li>
            ))}
        </ul>
        {changes.length > 0 && onUse === null && <SetBy />}
        {changes.length > 0 && onUse !== null && (
          <Button look="primary" onClick={() => onUse(read.norms, changes.length)}>
            {say('labels.use-norms')}
          </Button>
        )}
      </div>
      {read.people !== undefined && <PagePeople csv={read.people} tell={tell} />}
      {read.groups !== undefined && (
        <Suspense>
          <PageGroups text={read.groups} tell={tell} />
        </Suspense>
      )}
      {read.sources.map((source) => (
        <PeopleFrom key={source.url} source={source} tell={tell} />
      ))}
    </>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { ImportAnswers, ImportPlan } from '@/utils/roster/plan-text';
import { database } from '@/utils/store/database';
import { storeImport } from '@/utils/store/imports';
import { phrase } from '@/utils/words/phrase';
import { ImportPreview } from '../transfer/import-preview';
import { planImport } from '../transfer/plan-import';
import { undoImportAndTell } from '../transfer/undo-import-and-tell';

interface PagePeopleProps extends SectionProps {
  /** The page's people as a file of them. */
  readonly csv: string;
}

/** The people of a handbook page: looked at, and imported by their own click, as those of a file. */
export function PagePeople({ csv, tell }: PagePeopleProps) {
  const { say } = useWords();
  const people = useLiveQuery(() => database.people.toArray());
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isWanted = people !== undefined;
    if (people !== undefined) {
      void planImport(csv, people, answers).then((found) => {
        if (isWanted) setPlan(found);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [csv, people, answers]);
  if (plan === null) return null;
  const changes = plan.entries.filter(({ kind }) => kind !== 'same');
  const keep = async () => {
    setIsBusy(true);
    const added = changes.filter(({ kind }) => kind === 'new').length;
    const id = await storeImport(
      null,
      changes.map(({ person }) => person),
      Date.now(),
      database,
      plan.norms,
    ).finally(() => setIsBusy(false));
    setIsOpen(false);
    const text = phrase('transfer.imported', { added, updated: changes.length - added });
    tell({ text, undo: () => undoImportAndTell(id, tell) });
  };
  return (
    <div className="stack share-norms-people">
      <strong>{say('handbook.page-people', { count: plan.entries.length })}</strong>
      {isOpen ? (
        <ImportPreview
          name={say('handbook.people')}
          plan={plan}
          answers={answers}
          busy={isBusy}
          onAnswers={(more) => setAnswers({ ...answers, ...more })}
          onConfirm={() => void keep()}
          onCancel={() => setIsOpen(false)}
        />
      ) : (
        <div className="row">
          <Button onClick={() => setIsOpen(true)}>{say('handbook.preview-people')}</Button>
        </div>
      )}
    </div>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { ReadBackup } from '@/utils/backup/read-backup';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { groupsIn } from '../transfer/groups-in';
import { RestorePreview } from '../transfer/restore-preview';

interface PageGroupsProps extends SectionProps {
  readonly text: string;
}

/** The groups of a handbook page: counted, looked at, and kept by their own click, as those of a table alone. */
export function PageGroups({ text, tell }: PageGroupsProps) {
  const { say } = useWords();
  // Whoever is imported meanwhile may be a member.
  const people = useLiveQuery(() => database.people.toArray());
  const groups = useLiveQuery(() => storedGroups());
  const [file, setFile] = useState<ReadBackup | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isWanted = people !== undefined && groups !== undefined;
    if (isWanted)
      void groupsIn(text, true).then((found) => {
        if (isWanted) setFile(found);
      });
    return () => {
      isWanted = false;
    };
  }, [text, people, groups]);
  if (file === null) return null;
  return (
    <div className="stack share-norms-people">
      <strong>{say('handbook.page-groups', { count: file.groups.length })}</strong>
      {isOpen ? (
        <RestorePreview name={say('groups.title')} file={file} tell={tell} onClose={() => setIsOpen(false)} />
      ) : (
        <div className="row">
          <Button onClick={() => setIsOpen(true)}>{say('handbook.preview-groups')}</Button>
        </div>
      )}
    </div>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { type NormMatrix, normsAt } from '@/utils/domain/norms/norms';
import { normVersions } from '@/utils/store/norms';
import { restoreNorms, saveNorms } from '@/utils/store/save-norms';
import { phrase } from '@/utils/words/phrase';

const PasteNorms = lazy(async () => ({
  default: (await import('@/components/options/share/paste-norms')).PasteNorms,
}));

/** The line that a teammate sent: it brings their norms, and where the people come from. */
export function PasteLine({ tell }: SectionProps) {
  const { say } = useWords();
  const versions = useLiveQuery(() => normVersions());
  const [text, setText] = useState('');
  if (versions === undefined) return null;
  const use = async (norms: NormMatrix, count: number) => {
    if (!(await saveNorms({ team: norms }, Date.now())))
      return tell({ text: phrase('managed.norms-locked') });
    tell({ text: phrase('handbook.used', { count }), undo: () => void restoreNorms(versions) });
  };
  return (
    <Suspense>
      <PasteNorms
        label={say('welcome.line')}
        help={say('welcome.line-help')}
        rows={1}
        text={text}
        onText={setText}
        team={normsAt(versions, Date.now()).team}
        onUse={use}
        tell={tell}
      />
    </Suspense>
  );
}

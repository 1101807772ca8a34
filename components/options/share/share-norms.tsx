import { useRef, useState } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import './share.css';
import { CopyNorms } from './copy-norms';
import { PasteNorms } from './paste-norms';
import { useSelectedNorms } from './use-selected-norms';

interface ShareNormsProps extends SectionProps {
  readonly team: NormMatrix;
  /** Makes the norms hold from now on, `count` of them other than before; null where nobody may change them. */
  readonly onUse: ((norms: NormMatrix, count: number) => Promise<void>) | null;
}

/** The team's norms to hand on, as a line or as a page, and those of a teammate to take over after a look. */
export function ShareNorms({ team, onUse, tell }: ShareNormsProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  /** A selection without any line is told as what it is; an empty field says nothing. */
  const [isSelected, setIsSelected] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  useSelectedNorms((selected) => {
    setText(selected);
    setIsSelected(true);
    card.current?.scrollIntoView({ block: 'start' });
  });
  return (
    <div className="card stack" ref={card}>
      <h3>{say('handbook.share')}</h3>
      <p className="options-lead">{say('handbook.share-text')}</p>
      <CopyNorms team={team} tell={tell} />
      <PasteNorms
        label={say('handbook.paste')}
        help={say('handbook.paste-help')}
        rows={4}
        text={text}
        isSelected={isSelected}
        onText={(typed) => {
          setText(typed);
          setIsSelected(false);
        }}
        team={team}
        onUse={onUse}
        tell={tell}
      />
    </div>
  );
}

import './share.css';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { PastedPreview } from './pasted-preview';
import { usePasted } from './use-pasted';

export interface PasteNormsProps extends SectionProps {
  readonly label: string;
  readonly help: string;
  readonly rows: number;
  readonly text: string;
  /** Whether the text was selected on a page: one without any line is then told as what it is. */
  readonly isSelected?: boolean;
  readonly onText: (text: string) => void;
  readonly team: NormMatrix;
  /** Makes the norms hold from now on, `count` of them other than before; null where nobody may change them. */
  readonly onUse: ((norms: NormMatrix, count: number) => Promise<void>) | null;
}

/** A field for a teammate's line or page, and what is in it: norms and people, each kept by its own click. */
export function PasteNorms(props: PasteNormsProps) {
  const { label, help, rows, text, isSelected = false, onText, team, onUse, tell } = props;
  const { say } = useWords();
  const read = usePasted(text, isSelected, team);
  return (
    <>
      <Field label={label} help={help} problem={read?.ok === false ? say(read.what) : undefined}>
        {(tie) => (
          <textarea
            {...tie}
            className="input share-norms-text"
            dir="auto"
            rows={rows}
            spellCheck={false}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      {read?.ok && (
        <PastedPreview
          read={read}
          team={team}
          tell={tell}
          onUse={
            onUse &&
            (async (norms, count) => {
              await onUse(norms, count);
              // People and groups, or where they come from, are still to be looked at.
              const isAll = read.people === undefined && read.groups === undefined;
              if (read.sources.length === 0 && isAll) onText('');
            })
          }
        />
      )}
    </>
  );
}

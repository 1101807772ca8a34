import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { CopyField } from '../copy-field';
import { redirectAddress } from '../google-client';

export interface KeyPartProps {
  readonly system: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOff: boolean;
  readonly onSignIn: () => void;
}

/** The key of an app, for which a token counts, and the way to one by the system's own page. */
export function KeyPart({ system, value, onChange, isOff, onSignIn }: KeyPartProps) {
  const { say } = useWords();
  const redirect = redirectAddress();
  return (
    <>
      <Field label={say('tasks.key', { system })} help={say('tasks.key-help')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {redirect !== null && (
        <>
          <p className="options-lead">{say('tasks.origin-lead', { system })}</p>
          <CopyField label={say('tasks.origin', { system })} value={redirect} />
        </>
      )}
      <div className="row">
        <Button aria-disabled={value.trim() === '' || isOff} onClick={() => !isOff && onSignIn()}>
          {say('tasks.sign-in', { system })}
        </Button>
      </div>
    </>
  );
}

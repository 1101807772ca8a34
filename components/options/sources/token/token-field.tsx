import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { PeopleVendorId } from '@/utils/connections/list';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { tokenVendors } from './token-vendors';

export interface TokenFieldProps {
  readonly vendor: PeopleVendorId;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: Told | undefined;
}

/** A token of a vendor's: pasted once, never shown. */
export function TokenField({ vendor, typed, onTyped, problem }: TokenFieldProps) {
  const { say } = useWords();
  const { label, help } = tokenVendors[vendor];
  return (
    <Field
      label={label(say)}
      help={help(say)}
      problem={problem === undefined ? undefined : sayTold(say, problem)}
    >
      {(tie) => (
        <input
          {...tie}
          className="input"
          dir="ltr"
          type="password"
          // biome-ignore lint/a11y/noAutofocus: the form opens on the click that asks for it
          autoFocus
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
        />
      )}
    </Field>
  );
}

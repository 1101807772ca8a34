import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { Outcome } from '@/utils/connections/outcome';
import { requestPermissions } from '@/utils/platform/permissions';
import { addressHosts, isLedOn, readAddress } from '@/utils/roster/sources/address/settings';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { NewSource, SourceFormProps } from './source-form';

/** The address of a file. */
export function AddressForm({ problem, onProblem, onPreview, foot, address = '', asked }: SourceFormProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(address);
  const submit = (answer?: Promise<boolean>) => {
    const read = readAddress(typed);
    if (!read.ok) return onProblem(read.what);
    // First of all: the browser asks only for the click itself.
    const asking = answer ?? requestPermissions({ origins: addressHosts(read) });
    const name = nameOf(read.url) ?? say('sheets.published');
    const source = { kind: 'address', settings: { url: read.url }, name } as const;
    onPreview(name, async (): Promise<Outcome<NewSource>> => {
      if (await asking) return { ok: true, value: source };
      return { ok: false, kind: 'no', words: phrase('sources.refused') };
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the click that opened the form
  useEffect(() => {
    if (asked !== undefined) submit(asked);
  }, []);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={say('sources.address')}
        help={say('sources.address-help')}
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            dir="ltr"
            type="url"
            // biome-ignore lint/a11y/noAutofocus: the form opens on the click that asks for it
            autoFocus
            spellCheck={false}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {foot}
    </form>
  );
}

/** What a source at an address is called: its file and host. Null for a published sheet. */
function nameOf(url: string): string | null {
  const { hostname, pathname } = new URL(url);
  // The path of a published sheet has no name in it.
  if (isLedOn({ url })) return null;
  const file = pathname.split('/').findLast((part) => part !== '');
  return file === undefined ? hostname : `${file} (${hostname})`;
}

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { type PeopleVendorId, peopleVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import type { NewSource, SourceFormProps } from '../source-form';
import { describeToken, requestVendor, type TokenSource } from './describe-token';
import { SignInButton } from './sign-in-button';
import { TokenField } from './token-field';
import { tokenVendors } from './token-vendors';

export interface TokenFormProps extends SourceFormProps {
  readonly vendor: PeopleVendorId;
}

/** A pasted token, and which of its accounts is meant where it opens several. */
export function TokenForm({ vendor, problem, onProblem, onPreview, foot }: TokenFormProps) {
  const { say } = useWords();
  const { Steps, readToken, refused, signIn: signInOf } = tokenVendors[vendor];
  const signIn = signInOf?.() ?? null;
  const [typed, setTyped] = useState('');
  /** What a token opened, where that was more than one. */
  const [opened, setOpened] = useState<{
    readonly token: string;
    readonly sources: readonly TokenSource[];
  }>();
  const [chosen, setChosen] = useState('');
  const [isSigningIn, setIsSigningIn] = useState(false);
  const submit = () => {
    setIsSigningIn(false);
    const read = readToken(typed);
    if (!read.ok) return onProblem(read.what);
    const { token } = read;
    // First of all: the browser asks only for the click itself.
    const asking = requestVendor(vendor);
    const source = opened?.sources.find(({ account }) => account.destination === chosen);
    if (opened?.token !== token) {
      return onPreview(peopleVendors[vendor].name, () => describe(token, asking));
    }
    if (source === undefined) return onProblem(phrase('accounts.choose-workspace'));
    onPreview(source.name, async () => ({ ok: true, value: source }));
  };
  const describe = async (token: string, asking: Promise<boolean>): Promise<Outcome<NewSource>> => {
    const described = await describeToken(vendor, token, asking, say);
    if (!described.ok) return described;
    const [only, ...others] = described.value;
    if (only !== undefined && others.length === 0) return { ok: true, value: only };
    setChosen('');
    setOpened({ token, sources: described.value });
    return { ok: false, kind: 'no', words: phrase('accounts.choose-workspace') };
  };
  const choices = opened !== undefined && typed.includes(opened.token) ? opened.sources : [];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {signIn !== null && (
        <SignInButton
          vendor={vendor}
          signIn={signIn}
          problem={isSigningIn ? problem : undefined}
          onClick={(asking, getToken) => {
            setIsSigningIn(true);
            onPreview(peopleVendors[vendor].name, async () => {
              if (!(await asking)) return { ok: false, kind: 'no', words: refused };
              const token = await getToken();
              return token.ok ? await describe(token.value, asking) : token;
            });
          }}
        />
      )}
      <Steps>
        <TokenField
          vendor={vendor}
          typed={typed}
          onTyped={setTyped}
          problem={isSigningIn ? undefined : problem}
        />
      </Steps>
      {choices.length > 0 && (
        <Field label={say('accounts.workspace')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              // biome-ignore lint/a11y/noAutofocus: it comes on the click that cannot go on without it
              autoFocus
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{say('accounts.workspace-none')}</option>
              {choices.map(({ account }) => (
                <option key={account.destination} value={account.destination}>
                  {account.account}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {foot}
    </form>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { PeopleVendorId } from '@/utils/connections/list';
import { putAccount } from '@/utils/store/accounts';
import type { StoredSource } from '@/utils/store/layers/tables';
import { accountOf } from '@/utils/team/load-source';
import { phrase, type Told } from '@/utils/words/phrase';
import { describeToken, requestVendor } from './describe-token';
import { SignInButton } from './sign-in-button';
import { TokenField } from './token-field';
import { tokenVendors } from './token-vendors';

export interface NewTokenProps {
  readonly source: StoredSource;
  readonly vendor: PeopleVendorId;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another token for a source whose own no longer works; it must be for the same workspace. */
export function NewToken({ source, vendor, onDone, onCancel }: NewTokenProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Told>();
  const [isBusy, setIsBusy] = useState(false);
  const [isSigningIn, setIsSigningIn] = useState(false);
  const signIn = tokenVendors[vendor].signIn?.() ?? null;
  const finish = async (token: string, asking: Promise<boolean>) => {
    setIsBusy(true);
    const described = await describeToken(vendor, token, asking, say).finally(() => setIsBusy(false));
    if (!described.ok) return setProblem(described.words);
    const accounts = described.value.map(({ account }) => account);
    const same = accounts.find(({ destination }) => destination === accountOf(source));
    if (same === undefined) {
      return setProblem(phrase('accounts.other-account', { team: accounts[0]?.account ?? '' }));
    }
    await putAccount(same);
    onDone();
  };
  return (
    <form
      className="stack"
      aria-label={say('sources.new-token-for', { name: source.name })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsSigningIn(false);
        const read = tokenVendors[vendor].readToken(typed);
        if (!read.ok) return setProblem(read.what);
        setProblem(undefined);
        // First of all: the browser asks only for the click itself.
        void finish(read.token, requestVendor(vendor));
      }}
    >
      {signIn !== null && (
        <SignInButton
          vendor={vendor}
          signIn={signIn}
          disabled={isBusy}
          problem={isSigningIn ? problem : undefined}
          onClick={async (asking, getToken) => {
            setProblem(undefined);
            setIsSigningIn(true);
            const isGiven = await asking;
            const token = isGiven ? await getToken() : null;
            if (token?.ok === true) return await finish(token.value, asking);
            setProblem(token === null ? tokenVendors[vendor].refused : token.words);
          }}
        />
      )}
      <TokenField
        vendor={vendor}
        typed={typed}
        onTyped={setTyped}
        problem={isSigningIn ? undefined : problem}
      />
      <div className="row">
        <Button look="primary" type="submit" disabled={isBusy}>
          {say('labels.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
      </div>
    </form>
  );
}

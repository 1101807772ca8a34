import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { type PeopleVendorId, peopleVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { requestPermissions } from '@/utils/platform/permissions';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { VendorSignIn } from './token-vendor';

export interface SignInButtonProps {
  readonly vendor: PeopleVendorId;
  readonly signIn: VendorSignIn;
  readonly disabled?: boolean;
  /** What came of the last try; undefined where nothing is wrong. */
  readonly problem: Told | undefined;
  /** `asking` is the browser's question, which came first; `token` begins the sign-in once it was answered. */
  readonly onClick: (asking: Promise<boolean>, token: () => Promise<Outcome<string>>) => void;
}

/** A token by the vendor's own page instead of a pasted one, where this build has a client id for it. */
export function SignInButton({ vendor, signIn, disabled, problem, onClick }: SignInButtonProps) {
  const { say } = useWords();
  return (
    <div className="stack">
      <div className="row">
        <Button
          disabled={disabled ?? false}
          onClick={() => {
            const { hosts } = peopleVendors[vendor];
            // First of all: the browser asks only for the click itself.
            const asking = requestPermissions({ permissions: ['identity'], origins: hosts });
            onClick(asking, signIn.getToken);
          }}
        >
          {signIn.label(say)}
        </Button>
      </div>
      {problem !== undefined && (
        <p className="source-failure" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      <p className="options-lead">{signIn.help(say)}</p>
    </div>
  );
}

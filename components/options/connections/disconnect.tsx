import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { keptWords } from '@/utils/platform/permissions';
import { giveHostsBack } from '@/utils/team/give-hosts-back';
import { inARow } from '@/utils/words/in-a-row';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { giveConsentBack } from './give-consent-back';

export interface DisconnectProps extends SectionProps {
  readonly name: string;
  /** Given back, unless something else asks them. */
  readonly hosts: readonly string[];
  /** What becomes of the token, and of what is there, in sentences. */
  readonly what: string;
  /** Forgets the connection. */
  readonly end: () => Promise<void>;
  /** Ends the access at the vendor; false where that could not be done, which must not keep it here. */
  readonly revoke?: (() => Promise<boolean>) | undefined;
  /** What to do where that could not be done, in a sentence. */
  readonly orElse?: Phrase | undefined;
}

/** Ends a connection after one more click. What was made there stays. */
export function Disconnect({ name, hosts, what, end, revoke, orElse, tell }: DisconnectProps) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const endIt = async () => {
    const isEnded = await revoke?.().catch(() => false);
    await end();
    // A source may ask the same host.
    const back = await giveHostsBack(hosts);
    return { isEnded, kept: [...back.kept, ...(await giveConsentBack())] };
  };
  const leave = async () => {
    if (isBusy) return;
    setIsBusy(true);
    const { isEnded, kept } = await endIt().finally(() => setIsBusy(false));
    setIsOpen(false);
    const said = inARow(
      phrase('connections.disconnected', { system: name }),
      ...(isEnded === false && orElse !== undefined ? [orElse] : []),
      ...(kept.length === 0 ? [] : [keptWords(kept)]),
    );
    tell({ text: said });
  };
  return (
    <>
      {/* There is no way back, so it asks; red is the answer, not the question. */}
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {say('labels.disconnect')}
      </Button>
      {isOpen && (
        <Dialog
          title={say('connections.disconnect-from', { system: name })}
          onClose={() => !isBusy && setIsOpen(false)}
          footer={
            <>
              <Button look="danger" aria-disabled={isBusy} onClick={() => void leave()}>
                {isBusy ? say('connections.ending') : say('connections.disconnect-from', { system: name })}
              </Button>
              <Button
                look="quiet"
                data-first-focus=""
                aria-disabled={isBusy}
                onClick={() => !isBusy && setIsOpen(false)}
              >
                {say('connections.stay')}
              </Button>
            </>
          }
        >
          <p className="options-lead">{what}</p>
        </Dialog>
      )}
    </>
  );
}

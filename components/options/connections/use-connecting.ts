import { useState } from 'react';
import { useHostHold } from '@/components/ui/use-host-hold';
import type { SectionProps } from '@/components/ui/use-told';
import type { Account } from '@/utils/connections/account';
import type { Outcome } from '@/utils/connections/outcome';
import type { VendorFacts } from '@/utils/connections/vendor';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import { phrase, type Told } from '@/utils/words/phrase';

/** Hosts as a sentence names them. */
export const hostNames = (hosts: readonly string[]): string =>
  hosts.map((pattern) => pattern.split('/')[2] ?? '').join(', ');

export interface Connecting {
  readonly problem: Told | undefined;
  readonly isBusy: boolean;
  readonly refuse: (why: Told) => void;
  /** Of a click: asks the browser for the hosts, and for what else is named, before anything else. */
  readonly begin: (
    connect: () => Promise<Outcome<Account>>,
    more?: { readonly permissions: readonly ['identity'] },
  ) => void;
}

export interface ConnectingProps extends SectionProps {
  readonly vendor: Pick<VendorFacts, 'name' | 'hosts'>;
  readonly onDone: () => void;
}

/** How a form connects to a system: allowed first, then checked, and said. */
export function useConnecting({ vendor: { name, hosts }, onDone, tell }: ConnectingProps): Connecting {
  const [problem, setProblem] = useState<Told>();
  const [isBusy, setIsBusy] = useState(false);
  const hold = useHostHold();
  const finish = async (isAllowed: boolean, connect: () => Promise<Outcome<Account>>) => {
    if (!isAllowed) return setProblem(phrase('connections.refused', { host: hostNames(hosts) }));
    setIsBusy(true);
    const outcome = await connect().finally(() => setIsBusy(false));
    if (!outcome.ok) return setProblem(outcome.words);
    void hold.end();
    tell({ text: phrase('connections.connected', { system: name, account: outcome.value.name }) });
    onDone();
  };
  const begin: Connecting['begin'] = (connect, more = undefined) => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: hosts, ...more, ...dataConsent });
    hold.add(hosts);
    setProblem(undefined);
    void asking.then((isAllowed) => finish(isAllowed, connect));
  };
  return { problem, isBusy, refuse: setProblem, begin };
}

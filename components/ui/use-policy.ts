import { useEffect, useState } from 'react';
import { noPolicy, type Policy } from '@/utils/managed/policy.types';
import { policyValues, watchPolicy } from '@/utils/platform/policy';

/** What administrators set in this browser, followed; null until it is known. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void policyNow().then((found) => {
        if (isWanted) setPolicy(found);
      });
    read();
    const stop = watchPolicy(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return policy;
}

/** What reads a policy is loaded where there is one: most browsers have none. */
async function policyNow(): Promise<Policy> {
  const values = await policyValues();
  if (Object.keys(values).length === 0) return noPolicy;
  const { policyOf } = await import('@/utils/managed/read-policy');
  return policyOf(values);
}

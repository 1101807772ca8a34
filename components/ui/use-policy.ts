import { noPolicy, type Policy } from '@/utils/managed/policy.types';
import { policyValues, watchPolicy } from '@/utils/platform/policy';
import { asked } from './asked';
import { useRows, useRowsOr } from './live-rows';

/** Followed. No page waits for it: a browser that was started a moment ago may take long to say it. */
const policy = asked<Policy>(policyNow, noPolicy, watchPolicy);

/** What administrators set in this browser; null until it is known. */
export function usePolicy(): Policy | null {
  return useRows(policy) ?? null;
}

/** The same where what is not known yet is as if it were not set. */
export function useKnownPolicy(): Policy {
  return useRowsOr(policy, noPolicy);
}

/** What reads a policy is loaded where there is one: most browsers have none. */
async function policyNow(): Promise<Policy> {
  const values = await policyValues();
  if (Object.keys(values).length === 0) return noPolicy;
  const { policyOf } = await import('@/utils/managed/read-policy');
  return policyOf(values);
}

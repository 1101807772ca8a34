import { noPolicy, type Policy } from '@/utils/managed/policy.types';
import { policyValues, watchPolicy } from '@/utils/platform/policy';
import { asked } from './asked';
import { useRows } from './live-rows';

/** What administrators set in this browser, followed. */
export const policy = asked<Policy>(policyNow, noPolicy, watchPolicy);

/** The same; null until it is known. */
export function usePolicy(): Policy | null {
  return useRows(policy) ?? null;
}

/** What reads a policy is loaded where there is one: most browsers have none. */
async function policyNow(): Promise<Policy> {
  const values = await policyValues();
  if (Object.keys(values).length === 0) return noPolicy;
  const { policyOf } = await import('@/utils/managed/read-policy');
  return policyOf(values);
}

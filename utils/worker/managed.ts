import { applyPolicy } from '@/utils/store/apply-policy';

/** Makes what administrators set hold. A script that the worker loads once they have set something. */
export async function applyManaged(): Promise<void> {
  await applyPolicy(Date.now());
}

import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Policy } from '@/utils/managed/policy.types';

/** Norms that administrators give hold again where something else brought others since: an import, for one. */
export async function keepGiven(
  policy: Policy | null,
  versions: readonly NormVersion[] | undefined,
): Promise<void> {
  if (versions === undefined || policy === null || policy.norms === null) return;
  const { applyPolicy } = await import('@/utils/store/apply-policy');
  await applyPolicy(Date.now());
}

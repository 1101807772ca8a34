import { allowedHosts } from '@/utils/platform/permissions';

/**
 * Gives back, as the options open, what the browser allowed for a form that was closed with its page: nothing else ends
 * there. What cannot be given back now is looked at again at the next opening.
 */
export async function giveLeftHosts(): Promise<void> {
  // Most have allowed nothing, and read nothing for it.
  if ((await allowedHosts()).length === 0) return;
  const { giveLeftHostsBack } = await import('@/utils/team/give-hosts-back');
  await giveLeftHostsBack();
}

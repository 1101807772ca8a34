import { useEffect, useState } from 'react';
import { type HostHold, holdHosts } from '@/utils/platform/asked-hosts';

/** A hold on the hosts that a form needs, as long as it is shown. */
export function useHostHold(): HostHold {
  const [hold] = useState(holdHosts);
  useEffect(() => () => void hold.end(), [hold]);
  return hold;
}

import { browser } from 'wxt/browser';
import { policyValues, watchPolicy } from '@/utils/platform/policy';
import { orNothing } from './or-nothing';

/** Has what administrators set hold; must be called in the first tick of the worker. */
export function followPolicy(): void {
  const follow = () => void orNothing(apply, undefined);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  watchPolicy(follow);
}

async function apply(): Promise<void> {
  if (Object.keys(await policyValues()).length === 0) return;
  const { applyManaged } = await import('./managed');
  await applyManaged();
}

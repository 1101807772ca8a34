import { useRef, useState } from 'react';
import type { Outcome } from '@/utils/connections/outcome';
import type { HostHold } from '@/utils/platform/asked-hosts';
import type { ImportPlan } from '@/utils/roster/plan-text';
import type { LoadedRoster } from '@/utils/roster/source';
import type { StoredPerson } from '@/utils/store/database';
import { hostsOf } from '@/utils/team/load-source';
import type { Told } from '@/utils/words/phrase';
import { previewSource } from './preview-source';
import type { NewSource } from './source-form';

export interface Previewed {
  readonly source: NewSource;
  readonly loaded: LoadedRoster;
  readonly plan: ImportPlan;
}

export interface Loading {
  readonly name: string;
  /** How many people were read so far. */
  readonly people: number;
}

/** What a source that is not stored would bring: asked for, on its way, here, or why not. */
export function usePreview(people: readonly StoredPerson[], hold: HostHold) {
  const [problem, setProblem] = useState<Told>();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [loading, setLoading] = useState<Loading | null>(null);
  const cancel = useRef<AbortController>(null);
  /** The hosts of all that was previewed. */
  const asked = useRef(new Set<string>());

  const load = async (name: string, describe: () => Promise<Outcome<NewSource>>, signal: AbortSignal) => {
    const described = await describe();
    if (!described.ok) return described;
    const hosts = hostsOf(described.value);
    hold.add(hosts);
    for (const host of hosts) asked.current.add(host);
    const progress = (count: number) => setLoading({ name, people: count });
    const outcome = await previewSource(described.value, people, { signal, progress });
    return outcome.ok
      ? ({ ok: true, value: { source: described.value, ...outcome.value } } as const)
      : outcome;
  };
  const preview = async (name: string, describe: () => Promise<Outcome<NewSource>>) => {
    cancel.current?.abort();
    const own = new AbortController();
    cancel.current = own;
    setProblem(undefined);
    setPreviewed(null);
    setLoading({ name, people: 0 });
    const outcome = await load(name, describe, own.signal);
    if (cancel.current !== own) return;
    setLoading(null);
    if (outcome.ok) setPreviewed(outcome.value);
    else setProblem(outcome.words);
  };
  return {
    problem,
    setProblem,
    previewed,
    loading,
    preview,
    stop: () => cancel.current?.abort(),
    hosts: () => [...asked.current],
  };
}

import type { NormMatrix } from '@/utils/domain/norms/norms';
import { type SiteId, siteIds } from '@/utils/domain/thread/capture';
import { readNormsLine } from '@/utils/handbook/norms-line';
import { policyValues } from '@/utils/platform/policy';
import { z } from '@/utils/platform/schema';
import { readAddress } from '@/utils/roster/sources/address/settings';
import { isPhrase, type Phrase, phrase } from '@/utils/words/phrase';
import type { Policy, PolicyProblem } from './policy.types';

const text = z.string().check(z.maxLength(100_000));
const clientId = z.string().check(z.regex(/^[\w-]{1,200}\.apps\.googleusercontent\.com$/));
const site = z.enum([...siteIds]);
const most = 50;

/** The names that a policy may have. `public/managed-schema.json` says them to the browser. */
export const policyNames = ['peopleAddress', 'googleClientId', 'norms', 'lockNorms', 'sitesOff'] as const;
type PolicyName = (typeof policyNames)[number];

/** What administrators set in this browser. */
export async function readPolicy(): Promise<Policy> {
  return policyOf(await policyValues());
}

/** A browser that was started a moment ago tells what its administrators set only seconds later, ms. */
const patience = 1500;

/**
 * Whether administrators lock the norms. Nobody who saves waits longer than `ms` for it: where it is not known by then
 * nothing is locked yet, and norms that they give are put in place as soon as it is (`applyPolicy`).
 */
export async function areNormsLocked(ms: number = patience): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unknown = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  const policy = await Promise.race([readPolicy(), unknown]);
  clearTimeout(timer);
  return policy?.isNormsLocked === true;
}

/** Each value is read by itself; one that is not set, or cannot be used, counts as not set. */
export function policyOf(values: Readonly<Record<string, unknown>>): Policy {
  const problems: PolicyProblem[] = Object.keys(values)
    .filter((name) => !(policyNames as readonly string[]).includes(name))
    .slice(0, most)
    .map((name) => ({ name: name.slice(0, 60), why: phrase('managed.unknown') }));
  const read = <Value>(name: PolicyName, parse: (value: unknown) => Value | Phrase): Value | null => {
    const value = values[name];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (!isPhrase(parsed)) return parsed;
    problems.push({ name, why: parsed });
    return null;
  };
  const norms = read('norms', normsOf);
  return {
    peopleAddress: read('peopleAddress', addressOf),
    googleClientId: read('googleClientId', clientIdOf),
    norms,
    // Norms that are given hold for everybody.
    isNormsLocked: read('lockNorms', switchOf) === true || norms !== null,
    sitesOff: sitesOf(values.sitesOff, problems),
    problems,
  };
}

function addressOf(value: unknown): string | Phrase {
  const read = text.safeParse(value);
  if (!read.success) return phrase('managed.no-text');
  const address = readAddress(read.data);
  return address.ok ? address.url : address.what;
}

function clientIdOf(value: unknown): string | Phrase {
  const read = clientId.safeParse(typeof value === 'string' ? value.trim() : value);
  return read.success ? read.data : phrase('managed.no-client-id');
}

function normsOf(value: unknown): NormMatrix | Phrase {
  const read = text.safeParse(value);
  if (!read.success) return phrase('managed.no-text');
  const line = readNormsLine(read.data);
  return line.ok ? line.norms : line.what;
}

function switchOf(value: unknown): boolean | Phrase {
  const read = z.boolean().safeParse(value);
  return read.success ? read.data : phrase('managed.no-switch');
}

/** One that is no site costs no other. */
function sitesOf(value: unknown, problems: PolicyProblem[]): readonly SiteId[] {
  if (value === undefined) return [];
  const name = 'sitesOff' satisfies PolicyName;
  const list = z.array(z.unknown()).safeParse(value);
  if (!list.success) {
    problems.push({ name, why: phrase('managed.no-list') });
    return [];
  }
  const known = siteIds.join(', ');
  const on = list.data.slice(0, most).map((one) => ({ one, read: site.safeParse(one) }));
  for (const { one, read } of on) {
    const said = typeof one === 'string' ? one.slice(0, 60) : typeof one;
    if (!read.success) problems.push({ name, why: phrase('managed.no-site', { site: said, known }) });
  }
  return siteIds.filter((id) => on.some(({ read }) => read.data === id));
}

import type { Http } from '@/utils/connections/http';
import type { Failure, Fix, Outcome } from '@/utils/connections/outcome';
import type { Destination, Step, VendorTypes, Work } from '@/utils/destinations/destination';
import { destinationFacts } from '@/utils/destinations/facts';
import type { DestinationId } from '@/utils/destinations/types';

/** Where a model stands: its document, and for Google the revision that the next request builds on. */
interface Progress {
  readonly id: string | null;
  readonly sent: number;
  readonly revision?: number | undefined;
}

type Asked = { readonly id?: string; readonly [more: string]: unknown };

/** What the model calls its own. */
interface ModelTypes {
  readonly id: DestinationId;
  readonly settings: object;
  readonly place: object;
  readonly progress: Progress;
  readonly notes: Record<never, never>;
}

/**
 * A destination as the real ones are built, over the faked vendor. Like Notion it looks at the place, makes
 * the page with its first part and appends the others; like Google it makes the file whole and then changes it
 * with a required revision.
 */
export function modelDestination(
  id: DestinationId,
  name: string,
  isRevised: boolean,
): Destination<ModelTypes> {
  const ask = async (http: Http, op: string, body: Asked, isWrite = true): Promise<Outcome<Answer>> => {
    try {
      const response = await http.fetch(`https://${id}.example/${op}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      return outcomeOf(
        response.status,
        (await json(response)) as Answer,
        response.headers,
        isWrite,
        http.now(),
      );
    } catch {
      return {
        ok: false,
        kind: 'again',
        retryAt: http.now(),
        mayHaveCommitted: isWrite,
        words: `${name} did not answer.`,
      };
    }
  };
  return {
    ...destinationFacts[id],
    id,
    name,
    placeId: () => name,
    placeHref: () => null,
    hosts: [`https://${id}.example/*`],
    async step(work, progress, http) {
      const parts = partsOf(work);
      const before = progress ?? { id: work.link?.id ?? null, sent: -1 };
      if (before.sent < 0 && !isRevised) {
        const place = await ask(http, 'place', {}, false);
        return place.ok ? more({ ...before, sent: 0 }) : place;
      }
      const sent = Math.max(0, before.sent);
      if (before.id === null) {
        const made = await ask(http, 'create', { key: work.decision.key, parts: parts.slice(0, 1) });
        return made.ok ? onward({ id: made.value.id, sent: 1, revision: made.value.revision }, parts) : made;
      }
      if (isRevised && before.revision === undefined) return await read(before.id, parts, http);
      const { revision } = before;
      const added = await ask(http, 'append', {
        id: before.id,
        parts: parts.slice(sent, sent + 1),
        ...(isRevised ? { revision } : {}),
      });
      if (!added.ok) {
        const isStale = added.kind === 'no' && added.words === 'stale';
        return isStale ? more({ id: before.id, sent, revision: undefined }) : added;
      }
      return onward({ id: before.id, sent: sent + 1, revision: added.value.revision }, parts);
    },
    async findDuplicates(work, _, http) {
      const found = await ask(http, 'copies', { key: work.decision.key }, false);
      if (!found.ok) return found;
      return {
        ok: true,
        value: {
          documents: found.value.copies.map((copy) => ({ id: copy, href: `https://vendor.example/${copy}` })),
        },
      };
    },
    async recover(work, progress, http) {
      const parts = partsOf(work);
      const id = progress?.id ?? work.link?.id ?? null;
      if (id !== null) return await read(id, parts, http);
      const found = await ask(http, 'find', { key: work.decision.key }, false);
      if (!found.ok) return found;
      return found.value.found === null
        ? { ok: true, value: 'absent' }
        : await read(found.value.found, parts, http);
    },
  };

  async function read(id: string, parts: readonly string[], http: Http): Promise<Outcome<Step<ModelTypes>>> {
    const page = await ask(http, 'read', { id }, false);
    if (!page.ok) return page;
    // By their names: the words may have been edited since.
    const there = page.value.parts.map(nameOf);
    const sent = parts.filter((part) => there.includes(nameOf(part))).length;
    return onward({ id, sent, revision: page.value.revision }, parts);
  }
}

interface Answer {
  readonly id: string;
  readonly found: string | null;
  readonly copies: readonly string[];
  readonly parts: readonly string[];
  readonly revision: number;
  readonly code?: string;
  readonly committed?: string | null;
}

/** What must stand in the document at the end, once each and in this order. */
export function partsOf({
  decision,
  kind,
  link,
}: Pick<Work<VendorTypes>, 'decision' | 'kind' | 'link'>): readonly string[] {
  if (kind === 'update' && link !== null) return [`update ${decision.title}`];
  return ['head', 'middle', 'tail'].map((part) => `${part} ${decision.title}`);
}

/** Of an update all of it: there may be several. */
const nameOf = (part: string) => (part.startsWith('update') ? part : part.split(' ')[0]);

const more = (progress: Progress): Outcome<Step<ModelTypes>> => ({
  ok: true,
  value: { done: false, progress },
});

function onward(
  progress: Progress & { readonly id: string },
  parts: readonly string[],
): Outcome<Step<ModelTypes>> {
  if (progress.sent < parts.length) return more(progress);
  const { id } = progress;
  return { ok: true, value: { done: true, link: { id, href: `https://vendor.example/${id}` } } };
}

async function json(response: Response): Promise<unknown> {
  return JSON.parse((await response.text()).replace('Bad gateway', '{}'));
}

function outcomeOf(
  status: number,
  body: Answer,
  headers: Headers,
  isWrite: boolean,
  now: number,
): Outcome<Answer> {
  if (status < 300) return { ok: true, value: body };
  if (typeof body.committed === 'string') return { ok: true, value: { ...body, id: body.committed } };
  const again = (mayHaveCommitted: boolean, at = now): Outcome<never> =>
    failure({ kind: 'again', retryAt: at, mayHaveCommitted, words: `The answer was ${status}.` });
  const ask = (fix: Fix): Outcome<never> =>
    failure({ kind: 'ask', fix, mayHaveCommitted: false, words: `The answer was ${status}: do something.` });
  switch (status) {
    case 401:
      return ask('reconnect');
    case 403:
      return ask(body.code === 'block_limit' ? 'make-room' : 'choose-place');
    case 404:
      return ask('choose-place');
    case 429:
      return again(false, now + 1000 * Number(headers.get('retry-after')));
    case 409:
    case 529:
      return again(false);
    case 400:
      return failure({
        kind: 'no',
        words: body.code === 'stale_revision' ? 'stale' : 'The words were refused. Edit them.',
      });
    default:
      return again(isWrite);
  }
}

const failure = (value: Failure): Outcome<never> => ({ ok: false, ...value });

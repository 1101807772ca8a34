import type { Http } from '@/utils/connections/http';

/** A value in a request and where it stands, as Notion writes it: `body.children[3].embed.url`. */
export interface Spot {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

type Refuse = (spots: readonly Spot[]) => string | null;

/** A Notion that also refuses what `refuse` finds wrong in a request's body, with that message. */
export function picky(http: Http, refuse: Refuse): Http & { readonly refusals: string[] } {
  const refusals: string[] = [];
  return {
    ...http,
    refusals,
    fetch: async (input, init) => {
      const text = typeof init?.body === 'string' ? init.body : '';
      const message = text === '' ? null : refuse([...spotsIn(JSON.parse(text), 'body')]);
      if (message === null) return await http.fetch(input, init);
      refusals.push(message);
      const body = { object: 'error', status: 400, code: 'validation_error', message, request_id: 'r' };
      return Response.json(body, { status: 400 });
    },
  };
}

/** Names the first spot that is wrong, as Notion's schema does; the value stands in the message as it does there. */
export const names =
  (isWrong: (spot: Spot) => boolean): Refuse =>
  (spots) => {
    const wrong = spots.find(isWrong);
    return wrong === undefined
      ? null
      : `body failed validation: ${wrong.path} should be another property in the trash, instead was \`"${wrong.value}"\`.`;
  };

/** Names no place, as Notion's prose does. */
export const namesNone =
  (isWrong: (spot: Spot) => boolean): Refuse =>
  (spots) =>
    spots.some(isWrong) ? 'Content creation Failed. Fix the following: \nInvalid URL for link.' : null;

function* spotsIn(value: unknown, path: string): Generator<Spot> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    yield { path: here, key, value: each };
    yield* spotsIn(each, here);
  }
}

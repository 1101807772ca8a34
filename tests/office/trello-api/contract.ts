import { type Schema, type VendorContract, vendorContract } from '../open-api.ts';

/**
 * Trello's own contract of 2025-09, with what it leaves out: key and token, `fields` of lists of cards and members, a
 * time of day in a due date, a due date that is taken away, and several names in `fields` and `idMembers`, which it has as
 * one.
 */
export const contract: VendorContract = vendorContract('trello.openapi.json', (published) => {
  widenDates(published);
  const paths = published.paths as Record<string, Record<string, { parameters?: Parameter[] }>>;
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations)) {
      if (Array.isArray(operation)) continue;
      const more = /\/(cards|members)$/.test(path) && method === 'get' ? ['fields'] : [];
      if (path === '/cards/{id}/actions') more.push('limit', 'fields', 'member', 'memberCreator');
      operation.parameters = [
        ...(operation.parameters ?? []).map((each) =>
          /(^|_)fields$|^idMembers$/.test(each.name) ? { ...each, schema: { type: 'string' } } : each,
        ),
        ...['key', 'token', ...more].map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ];
    }
});

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

function widenDates(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  // The parts first: what is put in below is not looked at again.
  Object.values(schema).forEach(widenDates);
  if (schema.format === 'url') delete schema.format;
  if (schema.format === 'date') {
    delete schema.format;
    schema.anyOf = [{ format: 'date' }, { format: 'date-time' }, { enum: ['', 'null'] }, { type: 'null' }];
  }
}

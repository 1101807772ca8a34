import { mendNullable, type Schema, type VendorContract, vendorContract } from '../open-api.ts';

/**
 * Asana's own contract. As published it takes unknown members and a request without `data`, and says of what may be
 * null that it is an object.
 */
export const contract: VendorContract = vendorContract('asana.trimmed.openapi.json', (published) => {
  mendNullable(published);
  const paths = published.paths as Record<string, Record<string, Schema>>;
  for (const path of Object.values(paths)) for (const operation of Object.values(path)) tighten(operation);
});

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema & { required?: string[] } }>>;
}

function tighten({ requestBody }: Schema): void {
  const schema = (requestBody as Body | undefined)?.content?.['application/json']?.schema;
  const data = schema?.properties?.data;
  if (!schema || !data) return;
  schema.required = ['data'];
  schema.properties = { data: { allOf: [data], unevaluatedProperties: false } };
}

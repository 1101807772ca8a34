import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/contracts/', import.meta.url));

/** Whether the vendors' contracts are beside the project; where they are not, why a test is skipped is printed. */
export const hasContracts = existsSync(join(folder, 'validate.mjs'));
if (!hasContracts) console.warn('Skipped: the contracts of task systems are not beside the project.');

/** What a request to a vendor's API is checked by. */
export interface Contract {
  validate(request: { readonly method: string; readonly url: string; readonly body?: unknown }): {
    readonly ok: boolean;
    readonly errors: readonly string[];
  };
}

/** Asana's own description, which lets unknown fields of a task pass: they are refused here. */
export async function asanaContract(): Promise<Contract> {
  const { loadOpenApi } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'validate.mjs')).href);
  return loadOpenApi(join(folder, 'asana.trimmed.openapi.json'), {
    patch: (doc: {
      paths: Record<string, { post: { requestBody: { content: Record<string, { schema: object }> } } }>;
    }) => {
      const content = doc.paths['/tasks']?.post.requestBody.content['application/json'];
      const schema = content?.schema as { properties: { data: object } };
      Object.assign(schema, { required: ['data'] });
      Object.assign(schema.properties, {
        data: { allOf: [schema.properties.data], unevaluatedProperties: false },
      });
    },
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { buildSchema, validate } from 'graphql';

/** monday's own schema, beside the repository where somebody put it; without it ours stands alone. */
const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../../shared/contracts/monday.schema.graphql',
);
export const hasContract = existsSync(file);

let opened: GraphQLSchema | undefined;

/** The vendor's schema; null where it is not there. */
export function vendorSchema(): GraphQLSchema | null {
  if (!hasContract) return null;
  // As published it breaks a rule for directives that no query of ours meets.
  opened ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return opened;
}

/** What the vendor's schema says against a query. */
export function errorsAgainstContract(document: DocumentNode): readonly GraphQLError[] {
  const schema = vendorSchema();
  return schema ? validate(schema, document) : [];
}

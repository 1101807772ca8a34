import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KnownGood } from './known-good.ts';
import { rememberSchemas } from './remember-schemas.ts';
import type { Answer, Call } from './wire';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/contracts');

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; message?: string; params?: unknown }[] | null;
}
interface Opened {
  readonly ajv: { compile(schema: object): Validator };
  find(
    method: string,
    path: string,
  ): { readonly p: string; readonly op: { readonly responses: object } } | undefined;
  validate(request: object): { readonly ok: boolean; readonly errors: readonly string[] };
}

/** A vendor's published OpenAPI document that the office holds itself and its callers to. */
export interface VendorContract {
  /** False where nobody put it beside the repository: then the office's own checks stand alone. */
  readonly isThere: boolean;
  /** What it says against a request; nothing where it is not there. */
  errorsOf(call: Call): Promise<readonly string[]>;
  /** Throws where the office's own answer breaks it. */
  checkAnswer(call: Call, answer: Answer): Promise<void>;
}

/** Any part of such a document. */
export interface Schema {
  [key: string]: unknown;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}

/** The contract of that name; `patch` mends what is published wrong, or too wide. */
export function vendorContract(name: string, patch: (published: Schema) => void): VendorContract {
  const isThere = existsSync(join(folder, name));
  if (!isThere) console.log(`skipped: ${name} is not beside the repository, its requests go unchecked`);
  const good = new KnownGood();
  let opening: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    const { loadOpenApi } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'validate.mjs')).href);
    const contract = loadOpenApi(join(folder, name), { patch });
    rememberSchemas(contract.ajv);
    return contract;
  };
  return {
    isThere,
    async errorsOf({ method, url, headers, text }) {
      if (!isThere) return [];
      opening ??= open();
      const contract = await opening;
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return contract.validate({ method, url: url.href, headers, body }).errors;
    },
    async checkAnswer({ method, url }, { status, body }) {
      if (!isThere) return;
      opening ??= open();
      const contract = await opening;
      const operation = contract.find(method, url.pathname);
      if (!operation || !isDescribed(operation.op.responses, status)) return;
      good.check([operation.p, method, status, body], () => {
        const check = contract.ajv.compile({ $ref: answerRef(operation, method, status) });
        if (check(body)) return;
        const words = [...(check.errors ?? [])]
          .sort((a, b) => b.instancePath.length - a.instancePath.length)
          .slice(0, 6)
          .map((each) => `${each.instancePath} ${each.message} ${JSON.stringify(each.params)}`);
        throw new Error(`The office answers ${method} ${operation.p} wrong: ${words.join('; ')}`);
      });
    },
  };
}

/** Some answers are named without a word on what is in them. */
function isDescribed(responses: object, status: number): boolean {
  const given: { $ref?: string; content?: Readonly<Record<string, { schema?: object }>> } | undefined = (
    responses as Record<string, object>
  )[status];
  return given?.$ref !== undefined || given?.content?.['application/json']?.schema !== undefined;
}

const escaped = (part: string) =>
  part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');

function answerRef(
  { p, op }: { readonly p: string; readonly op: { readonly responses: object } },
  method: string,
  status: number,
): string {
  const given: { $ref?: string } | undefined = (op.responses as Record<string, object>)[status];
  const at = given?.$ref?.slice(1) ?? `/paths/${escaped(p)}/${method.toLowerCase()}/responses/${status}`;
  return `doc#${at}/content/application~1json/schema`;
}

/** Where a part may be null though the schema that it names says it may not. */
export function mendNullable(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  // A list of parts has none itself.
  if (schema.allOf?.some(({ nullable }) => nullable === true)) {
    const { allOf, ...others } = schema;
    for (const key of Object.keys(schema)) delete schema[key];
    Object.assign(schema, others, { anyOf: [{ allOf: allOf.map(withoutNull) }, { type: 'null' }] });
  }
  Object.values(schema).forEach(mendNullable);
}

function withoutNull({ nullable, ...others }: Schema): Schema {
  return others;
}

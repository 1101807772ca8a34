import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KnownGood } from '../known-good.ts';
import { rememberSchemas } from '../remember-schemas.ts';
import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import type { Json } from './json';

/** The vendor's own contract, beside the repository where somebody put it; without it our own checks stand alone. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/contracts');
export const hasContract = existsSync(join(folder, 'notion.openapi.json'));

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; message?: string; params?: unknown }[] | null;
}
interface Contract {
  readonly ajv: { compile(schema: object): Validator };
  find(
    method: string,
    path: string,
  ): { readonly p: string; readonly op: { readonly responses: object } } | undefined;
  validate(request: object): { readonly ok: boolean; readonly errors: readonly string[] };
}
type Extra = (request: object) => readonly string[];

let opened: Promise<{ readonly contract: Contract; readonly extra: Extra }> | undefined;
const known = new KnownGood();

async function open() {
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  const [{ loadOpenApi, tightenNotion }, { notionExtra }] = await Promise.all([
    load('validate.mjs'),
    load('extra-rules.mjs'),
  ]);
  const contract = loadOpenApi(join(folder, 'notion.openapi.json'), {
    patch(published: Json) {
      tightenNotion(published);
      mendAnswers(published as Schema);
    },
  });
  rememberSchemas(contract.ajv);
  return { contract: contract as Contract, extra: notionExtra as Extra };
}

interface Schema {
  components?: { schemas: Record<string, Schema> };
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: unknown;
  unevaluatedProperties?: boolean;
  properties?: Record<string, object>;
}

/** As published, parts that only hold together are each closed, so no real answer is valid: close the whole. */
function mendAnswers({ components }: Schema): void {
  const schemas = components?.schemas ?? {};
  const open = (part: Schema): void => {
    const meant = part.$ref === undefined ? part : (schemas[part.$ref.split('/').at(-1) ?? ''] ?? {});
    delete meant.additionalProperties;
    for (const each of [meant.allOf, meant.oneOf, meant.anyOf]) each?.forEach(open);
  };
  for (const [name, schema] of Object.entries(schemas)) {
    if (!/Response/.test(name) || schema.allOf === undefined) continue;
    schema.allOf.forEach(open);
    schema.unevaluatedProperties = false;
  }
  // A date may have a time of day, in answers as in requests.
  const moment = { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] };
  Object.assign(schemas.dateResponse?.properties ?? {}, { start: moment });
}

/** Throws Notion's 400 where a request breaks the contract. */
export async function checkCall({ method, url, headers, body, bytes }: Call): Promise<void> {
  if (!hasContract) return;
  opened ??= open();
  const { contract, extra } = await opened;
  const request = { method, url: url.href, headers, body };
  known.check([request, bytes], () => {
    const errors = [
      ...contract.validate(request).errors,
      ...extra({ method, path: url.pathname, body, rawBytes: bytes }),
    ];
    if (errors.length > 0) throw invalid(`body failed validation: ${errors.slice(0, 3).join('; ')}`);
  });
}

/** Throws an error of the office's own where its answer breaks the contract. */
export async function checkAnswer({ method, url }: Call, { status, body }: Answer): Promise<void> {
  if (!hasContract) return;
  opened ??= open();
  const { contract } = await opened;
  const operation = contract.find(method, url.pathname);
  // 529 came after this edition of the contract.
  if (!operation || !(String(status) in operation.op.responses)) return;
  const path = operation.p;
  known.check([path, method, status, body], () => {
    const check = contract.ajv.compile({ $ref: answerRef(path, method, status) });
    if (check(body)) return;
    const errors = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    const words = errors
      .slice(0, 6)
      .map((each) => `${each.instancePath} ${each.message} ${JSON.stringify(each.params)}`);
    throw new Error(`The office answers ${method} ${path} wrong: ${words.join('; ')}`);
  });
}

function answerRef(path: string, method: string, status: number): string {
  const part = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
  return `doc#/paths/${part}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KnownGood } from '../known-good.ts';
import { rememberSchemas } from '../remember-schemas.ts';
import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import { uploadOf } from './multipart.ts';
import { apiOf } from './scopes.ts';

/** Google's own contracts, beside the repository where somebody put them; without them our own checks stand alone. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/contracts');
export const hasContract = existsSync(join(folder, 'google-drive.v3.discovery.json'));

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; message?: string; params?: object }[] | null;
}
interface Contract {
  readonly disc: { readonly id: string };
  readonly ajv: { compile(schema: object): Validator };
  readonly ops: readonly {
    readonly rx: RegExp;
    readonly lit: number;
    readonly m: { readonly httpMethod: string; readonly response?: { readonly $ref: string } };
  }[];
  validate(request: object): { readonly ok: boolean; readonly errors: readonly string[] };
}

const files = {
  docs: 'google-docs.v1.discovery.json',
  drive: 'google-drive.v3.discovery.json',
  sheets: 'google-sheets.v4.discovery.json',
  calendar: 'google-calendar.v3.discovery.json',
};
type Api = keyof typeof files;

const known = new KnownGood();
const opened = new Map<string, Promise<Contract>>();

/** The contract of one API for one direction, made when it is needed first: all of them together take seconds. */
async function contractOf(api: Api, side: 'asked' | 'answered'): Promise<Contract> {
  const name = `${api} ${side}`;
  const contract = opened.get(name) ?? open(api, side);
  opened.set(name, contract);
  return await contract;
}

async function open(api: Api, side: 'asked' | 'answered'): Promise<Contract> {
  const { loadDiscovery, docsOneOf } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'validate.mjs')).href
  );
  const asked = api === 'docs' ? { oneOf: docsOneOf } : {};
  const options = side === 'asked' ? asked : { rejectReadOnly: false };
  const contract = loadDiscovery(join(folder, files[api]), options);
  rememberSchemas(contract.ajv);
  return contract;
}

/** Throws Google's 400 where a request breaks the contract, also by a scope that does not allow it. */
export async function checkContract(call: Call, scopes: readonly string[]): Promise<void> {
  if (!hasContract) return;
  const { method, url, text } = call;
  const body = url.pathname.startsWith('/upload/')
    ? uploadOf(call).metadata
    : text === ''
      ? undefined
      : JSON.parse(text);
  const request = { method, url: url.href, body, scopes };
  const asked = await contractOf(apiOf(url), 'asked');
  known.check(['asked', request], () => {
    const { errors } = asked.validate(request);
    if (errors.length > 0) throw invalid(`Against the contract: ${errors.slice(0, 3).join('; ')}`);
  });
}

/** Throws an error of the office's own where its answer breaks the contract. */
export async function checkAnswer({ method, url }: Call, { status, body }: Answer): Promise<void> {
  if (!hasContract || status !== 200) return;
  const answered = await contractOf(apiOf(url), 'answered');
  const [operation] = answered.ops
    .filter(({ m, rx }) => m.httpMethod === method && rx.test(url.pathname))
    .sort((a, b) => b.lit - a.lit);
  const schema = operation?.m.response?.$ref;
  if (schema === undefined) return;
  const $ref = `https://g/${answered.disc.id.replace(':', '/')}#/$defs/${schema}`;
  known.check(['answered', $ref, body], () => {
    const check = answered.ajv.compile({ $ref });
    if (check(body)) return;
    const [first] = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    throw new Error(
      `The office answers ${method} ${url.pathname} wrong: ${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)}`,
    );
  });
}

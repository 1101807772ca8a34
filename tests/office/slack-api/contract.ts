import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { KnownGood } from '../known-good.ts';
import { Refused } from './call.ts';

/** Slack's own contract, beside the repository where somebody put it; without it our own checks stand alone. */
const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../../shared/contracts/slack.trimmed.swagger2.json',
);
export const hasContract = existsSync(file);

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly type: string;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}
interface Contract {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  check(method: string, body: unknown): readonly string[];
}

const known = new KnownGood();
let opened: Contract | undefined;

/** What came after the edition of 2021 that the contract is of. */
const later: Readonly<Record<string, readonly string[]>> = {
  'users.list': ['team_id'],
  'usergroups.list': ['team_id'],
};

function open(): Contract {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  mend(document);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'slack');
  const checks = new Map<string, ReturnType<typeof ajv.compile>>();
  return {
    paths: document.paths,
    check(method, body) {
      const verb = document.paths[`/${method}`]?.get ? 'get' : 'post';
      const $ref = `slack#/paths/~1${method}/${verb}/responses/200/schema`;
      const check = checks.get(method) ?? ajv.compile({ $ref });
      checks.set(method, check);
      if (check(body)) return [];
      return (check.errors ?? []).map(
        (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      );
    },
  };
}

/** As published, a choice of several forms stands as a list under `items` of something that is no list. */
function mend(part: unknown): void {
  if (Array.isArray(part)) {
    part.forEach(mend);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Record<string, unknown>;
  // Held against each other row by row, a thousand rows take seconds. Their ids are looked at by the office's tests.
  delete schema.uniqueItems;
  if (Array.isArray(schema.items)) {
    schema.anyOf = schema.items;
    delete schema.items;
  }
  Object.values(schema).forEach(mend);
}

/** Throws where a request has an argument that the method does not know, lacks one, or has one of another kind. */
export function checkArguments(method: string, args: Readonly<Record<string, string>>): void {
  if (!hasContract) return;
  opened ??= open();
  const path = opened.paths[`/${method}`];
  const parameters = (path?.get ?? path?.post)?.parameters ?? [];
  for (const { name, required, type } of parameters) {
    const given = args[name];
    if (name === 'token') continue;
    if (given === undefined && required) throw new Refused('invalid_arguments', { missing: name });
    if (given === undefined || given === '') continue;
    const isGood =
      type === 'boolean' ? /^(true|false|0|1)$/.test(given) : type !== 'integer' || /^-?\d+$/.test(given);
    if (!isGood) throw new Refused('invalid_arguments', { wrong: name });
  }
  const names = [...parameters.map(({ name }) => name), ...(later[method] ?? [])];
  const stranger = Object.keys(args).find((name) => !names.includes(name));
  // Slack overlooks what it does not know. A test has to see it.
  if (stranger !== undefined) throw new Refused('invalid_arg_name', { unknown: stranger });
}

/** Throws an error of the office's own where its answer breaks the contract. */
export function checkAnswer(method: string, body: unknown): void {
  if (!hasContract) return;
  opened ??= open();
  const { check } = opened;
  known.check([method, body], () => {
    const errors = check(method, body);
    if (errors.length > 0)
      throw new Error(`The office answers ${method} wrong: ${errors.slice(0, 6).join('; ')}`);
  });
}

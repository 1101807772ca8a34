import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unusedDrive, unusedFiles } from '../../utils/connections/google/unused';
import { unusedNotion } from '../../utils/connections/notion/unused';
import { trimmed, trims } from './trim-vendors';

const packages = join(import.meta.dirname, '../../node_modules');

/** Loads a CommonJS file as the build bundles it: trimmed, and so is what it loads. */
function load(path: string, ask: (name: string) => unknown = () => ({})): Record<string, unknown> {
  const trim = trims.find(({ file }) => path.endsWith(file));
  const source = readFileSync(path, 'utf8');
  const exports = {};
  const require = (name: string): unknown => {
    if (!name.startsWith('.')) return ask(name);
    const found = createRequire(path).resolve(name);
    return found.endsWith('.json') ? JSON.parse(readFileSync(found, 'utf8')) : load(found, ask);
  };
  const run = new Function(
    'exports',
    'require',
    '__dirname',
    trim === undefined ? source : trimmed(source, trim),
  );
  run(exports, require, dirname(path));
  return exports;
}

const fileOf = (end: string) => join(packages, end);

describe("vendors' clients without the parts that are not used", () => {
  test("Notion's client sends by path and refuses as ever, without any of those parts", async () => {
    const { default: Client } = load(fileOf('@notionhq/client/build/src/Client.js'));
    const sent: string[] = [];
    const client = make(Client, {
      auth: 'x',
      fetch: async (url: string) => {
        sent.push(url);
        return { ok: true, status: 200, headers: new Headers(), text: async () => '{"results":[]}' };
      },
    });
    for (const part of unusedNotion) expect(client).not.toHaveProperty(part);
    const request = at(client, 'request');
    const query = { page_size: 10 };
    expect(await request({ path: 'blocks/b/children', method: 'get', query })).toEqual({ results: [] });
    expect(sent).toEqual(['https://api.notion.com/v1/blocks/b/children?page_size=10']);
    const body = '{"object":"error","status":429,"code":"rate_limited","message":"Slower."}';
    const refusing = make(Client, {
      auth: 'x',
      retry: false,
      logger: () => undefined,
      fetch: async () => ({ ok: false, status: 429, headers: new Headers(), text: async () => body }),
    });
    const refused = at(refusing, 'request')({ path: 'users/me', method: 'get' });
    await expect(refused).rejects.toMatchObject({ status: 429, code: 'rate_limited' });
  });

  test("what is left of Notion's client names no endpoint that was left out", () => {
    const path = fileOf('@notionhq/client/build/src/Client.js');
    const left = trimmed(readFileSync(path, 'utf8'), trimOf('/Client.js'));
    expect(left.match(/\b(?:api_endpoints|meeting_notes)_1\.\w+/g)).toBeNull();
  });

  test("Drive's class sends, and has its files, who it is and what it takes to ask", () => {
    const asked: { options: { url: string } }[] = [];
    const common = { createAPIRequest: (parameters: (typeof asked)[number]) => asked.push(parameters) };
    const { drive_v3: namespace } = load(fileOf('googleapis/build/src/apis/drive/v3.js'), () => common);
    const drive = make(Reflect.get(Object(namespace), 'Drive'), {});
    // Its fields are declared; those left out are never made.
    for (const part of unusedDrive) expect(Reflect.get(drive, part)).toBeUndefined();
    at(drive, 'files', 'list')({ q: 'x' });
    at(drive, 'files', 'create')({});
    at(drive, 'files', 'update')({ fileId: 'f' });
    for (const method of unusedFiles)
      expect(Reflect.get(Object(Reflect.get(drive, 'files')), method)).toBeUndefined();
    at(drive, 'about', 'get')({});
    expect(asked.map(({ options }) => options.url)).toEqual([
      'https://www.googleapis.com/drive/v3/files',
      'https://www.googleapis.com/drive/v3/files',
      'https://www.googleapis.com/drive/v3/files/{fileId}',
      'https://www.googleapis.com/drive/v3/about',
    ]);
  });

  test('a file in which a part cannot be found any more stops the build', () => {
    expect(() =>
      trimmed('class Client { constructor() { this.blocks = {}; } }', trimOf('/Client.js')),
    ).toThrow('has nothing like');
  });

  test('lines and columns of what stays do not move', () => {
    const trim = { file: 'x', without: [/^this\.a = /] };
    expect(trimmed('function f() {\n this.a = {\n b: 1 };\n this.c = 2;\n}', trim)).toBe(
      `function f() {\n${' '.repeat(11)}\n${' '.repeat(8)}\n this.c = 2;\n}`,
    );
  });
});

function trimOf(end: string) {
  const found = trims.find(({ file }) => file.endsWith(end));
  if (found === undefined) throw new Error(`Nothing is left out of ${end}.`);
  return found;
}

function make(type: unknown, options: object): object {
  if (typeof type !== 'function') throw new TypeError('No class.');
  return Reflect.construct(type, [options]);
}

/** A function somewhere inside. */
function at(start: object, ...names: readonly string[]): (argument: object) => unknown {
  let owner: object = start;
  let found: unknown = start;
  for (const name of names) {
    owner = Object(found);
    found = Reflect.get(owner, name);
  }
  if (typeof found !== 'function') throw new TypeError(`${names.join('.')} is no function.`);
  return found.bind(owner);
}

import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { send } from './site.ts';

const root = dirname(fileURLToPath(import.meta.url));
const stripped = new Map<string, string>();

/** Serves the office's own style sheets and scripts under `/office/`; TypeScript goes out without its types. */
export function sendOfficeFile(response: ServerResponse, path: string): boolean {
  const name = normalize(path.replace(/^\/office\//, ''));
  if (name.startsWith('..') || !/^(people|(gmail|slack|google|page)\/[\w-]+)\.(ts|css)$/.test(name))
    return false;
  try {
    if (name.endsWith('.css')) return send(response, 200, 'text/css', readFileSync(join(root, name), 'utf8'));
    const script = stripped.get(name) ?? stripTypeScriptTypes(readFileSync(join(root, name), 'utf8'));
    stripped.set(name, script);
    return send(response, 200, 'text/javascript', script);
  } catch {
    return false;
  }
}

import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { send } from './site.ts';

const root = dirname(fileURLToPath(import.meta.url));
const made = new Map<string, Promise<string>>();

/**
 * Serves the office's own style sheets and scripts under `/office/`. Each comes with all that it imports: a page in as
 * many files as we write it in would be asked for one by one, each time it is opened.
 */
export function sendOfficeFile(response: ServerResponse, path: string): boolean {
  const name = path.replace(/^\/office\//, '');
  const isScript = /^(gmail|slack|teams|outlook|trello)\/(app|composer-window)\.ts$/.test(name);
  if (!isScript && !/^(gmail|slack|google|page|teams|outlook|trello)\/[\w-]+\.css$/.test(name)) return false;
  const text = made.get(name) ?? (isScript ? scriptOf(name) : Promise.resolve().then(() => styleOf(name)));
  made.set(name, text);
  text.then(
    (body) => send(response, 200, isScript ? 'text/javascript' : 'text/css', body),
    (error: unknown) => send(response, 500, 'text/plain', String(error)),
  );
  return true;
}

async function scriptOf(name: string): Promise<string> {
  const bundle = await rolldown({ input: join(root, name), logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  return output[0].code;
}

/** A style sheet with those it imports in place of their rules. */
function styleOf(name: string): string {
  const file = join(root, name);
  return readFileSync(file, 'utf8').replaceAll(/@import (?:url\()?"([^"]+)"\)?;/g, (_, from: string) =>
    styleOf(
      from.startsWith('/office/')
        ? from.slice('/office/'.length)
        : resolve('/', dirname(name), from).slice(1),
    ),
  );
}

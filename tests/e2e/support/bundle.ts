import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One script made of a source file and all that it imports; nothing of it is written to disk. */
export async function bundleOf(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, minify: false, lib: { entry: file, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${file} was not bundled`);
  return chunk.code;
}

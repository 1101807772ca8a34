/** What a script of the worker is made of: it is run once, when it is first asked for. */
type Run = (exports: object, require: Require, load: Load) => void;
type Require = (name: string) => object;
type Load = (name: string, files: readonly string[]) => Promise<object>;

/** The worker's global object, or the window of Firefox's event page. */
interface Scope {
  readonly document?: Document;
  readonly importScripts?: (file: string) => void;
  addEventListener(type: 'install', listener: () => void): void;
}

/**
 * Loads the worker's other scripts: see docs/decisions/worker-scripts.md. `scripts/lib/worker-scripts.ts` puts this
 * function in front of background.js, so it may use nothing from outside itself. `scripts` holds what is there already,
 * and each file adds itself. `later` are the files that are loaded on demand. A file that could not be loaded, or a
 * script that threw, is tried again when it is next asked for.
 */
export function startScripts(
  scope: Scope,
  scripts: Record<string, Run>,
  later: readonly string[],
): { readonly require: Require; readonly load: Load } {
  const started = new Map<string, object>();
  const { document } = scope;

  const require: Require = (name) => {
    const known = started.get(name);
    if (known !== undefined) return known;
    const run = scripts[name];
    if (run === undefined) throw new Error(`${name} is not loaded.`);
    const exports = {};
    started.set(name, exports);
    try {
      run(exports, require, load);
    } catch (error) {
      started.delete(name);
      throw error;
    }
    return exports;
  };

  const fetchFile = async (file: string) => {
    if (scope.importScripts !== undefined) return scope.importScripts(`/${file}`);
    if (document === undefined) throw new Error('Nothing here loads scripts.');
    const element = document.createElement('script');
    await new Promise<unknown>((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${file} was not loaded.`));
      element.src = `/${file}`;
      document.head.append(element);
    }).finally(() => element.remove());
  };

  const load: Load = async (name, files) => {
    // Once more of one that is on its way does no harm: a file only says what it holds.
    await Promise.all(files.filter((file) => scripts[file] === undefined).map(fetchFile));
    return require(name);
  };

  // A service worker loads later only what it imported before it was installed: the browser keeps it with the worker.
  if (scope.importScripts !== undefined) {
    scope.addEventListener('install', () => {
      for (const file of later) {
        try {
          scope.importScripts?.(`/${file}`);
        } catch {
          // What needs it fails then and says so; everything else works.
        }
      }
    });
  }
  return { require, load };
}

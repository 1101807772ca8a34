import { registerHooks } from 'node:module';

const transport = new URL('../../utils/connections/google/transport/index.ts', import.meta.url).href;

/** Google's generated classes are CommonJS, which no alias of the test runner reaches: Node itself is told. */
const isTold = Symbol.for('googleapis-common is our transport');

// Once in a worker that several files share.
if (!Reflect.has(globalThis, isTold)) {
  Reflect.set(globalThis, isTold, true);
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'googleapis-common' ? { url: transport, shortCircuit: true } : next(specifier, context),
  });
}

import type { ConsoleMessage, Page, Request, Worker } from 'playwright-core';
import type { OfficeInBrowser } from './launch.ts';

/** What was asked of the network and what was written to a console since the watch began. */
export interface Watch {
  /** Addresses asked for by pages, theirs and ours; content scripts ask as the page they stand in. */
  readonly pageRequests: readonly string[];
  /** What the worker asked for or logged; throws where the worker was replaced, as then nothing was watched. */
  worker(): Promise<{ readonly asked: readonly string[]; readonly logged: readonly string[] }>;
  readonly logged: readonly string[];
}

/** Watches every page of the browser, open or to come, and the worker. */
export async function watchExtension({ context, worker }: OfficeInBrowser): Promise<Watch> {
  const pageRequests: string[] = [];
  const logged: string[] = [];
  context.on('request', (request: Request) => pageRequests.push(request.url()));
  context.on('console', (message: ConsoleMessage) => logged.push(message.text()));
  const errors = (page: Page) => page.on('pageerror', ({ message }) => logged.push(message));
  for (const page of context.pages()) errors(page);
  context.on('page', errors);
  await watchWorker(worker);
  return {
    pageRequests,
    logged,
    worker: async () => {
      const seen = await worker.evaluate(() => Reflect.get(globalThis, 'watched'));
      if (seen === undefined) throw new Error('The worker was replaced while it was watched');
      return seen;
    },
  };
}

function watchWorker(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const watched = { asked: [] as string[], logged: [] as string[] };
    const own = globalThis.fetch.bind(globalThis);
    const asks = (input: unknown) => {
      const url = input instanceof Request ? input.url : String(input);
      // Its own files, such as its words, are no request.
      if (new URL(url, location.href).origin !== location.origin) watched.asked.push(url);
    };
    const ask: typeof fetch = (input, init) => {
      asks(input);
      return own(input, init);
    };
    const Socket = globalThis.WebSocket;
    class WatchedSocket extends Socket {
      constructor(url: string | URL, protocols?: string | string[]) {
        asks(url);
        super(url, protocols);
      }
    }
    Object.assign(globalThis, { watched, fetch: ask, WebSocket: WatchedSocket });
    for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
      const write = console[level].bind(console);
      console[level] = (...parts: unknown[]) => {
        watched.logged.push(
          parts.map((part) => (part instanceof Error ? part.stack : JSON.stringify(part))).join(' '),
        );
        write(...parts);
      };
    }
    for (const type of ['error', 'unhandledrejection']) {
      addEventListener(type, (event) => {
        const { message, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
        watched.logged.push(`${message ?? reason}`);
      });
    }
  });
}

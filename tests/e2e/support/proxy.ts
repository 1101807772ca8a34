import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/** A proxy that leads every host to `target` on loopback, for browsers that cannot map host names themselves. */
export async function startProxy(target: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer((browser) => {
    keep(browser);
    browser.once('data', (request) => {
      if (!request.toString('latin1').startsWith('CONNECT ')) return browser.destroy();
      const office = connect(target, '127.0.0.1', () => {
        browser.write('HTTP/1.1 200 Connection established\r\n\r\n');
        browser.pipe(office).pipe(browser);
      });
      keep(office);
      browser.once('close', () => office.destroy());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

import { startOffice } from './server.ts';

/** `node tests/office/main.ts [port]`: opens the office and prints its port as one line of JSON. */
const office = await startOffice({ port: Number(process.argv[2] ?? 0) });
console.log(JSON.stringify({ port: office.port, args: office.args, gmail: office.url('gmail') }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void office.close().then(() => process.exit(0)));
}

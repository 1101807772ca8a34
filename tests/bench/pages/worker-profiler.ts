import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import type { Profile } from './own-time.ts';

/** Profiles the extension's worker while `work` runs, a sample every 0.2 ms. The worker has to be awake. */
export async function workerProfileOf(office: OfficeInBrowser, work: () => Promise<void>): Promise<Profile> {
  const browser = office.context.browser();
  if (browser === null) throw new Error('The browser cannot be asked for its worker.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(office.extensionId),
    );
    if (worker === undefined) throw new Error('The worker sleeps.');
    // playwright has no session for a worker: its messages go through the browser's.
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
    const answers = new Map<number, (answer: { result?: { profile?: Profile } }) => void>();
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message);
      answers.get(answer.id)?.(answer);
    });
    let last = 0;
    const ask = async (method: string, params: object = {}) => {
      const id = ++last;
      const answered = new Promise<{ result?: { profile?: Profile } }>((resolve) => answers.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return await answered;
    };
    await ask('Profiler.enable');
    await ask('Profiler.setSamplingInterval', { interval: 200 });
    await ask('Profiler.start');
    await work();
    const { result } = await ask('Profiler.stop');
    if (result?.profile === undefined) throw new Error('The worker gave no profile.');
    return result.profile;
  } finally {
    await session.detach();
  }
}

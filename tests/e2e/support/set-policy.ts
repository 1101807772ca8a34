import { mkdir, rm, writeFile } from 'node:fs/promises';

const folder = '/etc/chromium/policies/managed';

export interface SetPolicy {
  /** Has the browser read other values; those before are gone. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  end(): Promise<void>;
}

/**
 * Settings of administrators for one extension, where Chromium looks for them on Linux: it hears of the file itself.
 * Null with the reason where this user may not write there.
 */
export async function policyFor(extensionId: string): Promise<SetPolicy | string> {
  const path = `${folder}/meantime-test-${extensionId}.json`;
  const set = async (values: Readonly<Record<string, unknown>>) => {
    await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));
  };
  try {
    await mkdir(folder, { recursive: true });
    await set({});
  } catch (error) {
    return `${folder} cannot be written: ${Reflect.get(Object(error), 'code')}`;
  }
  return { set, end: () => rm(path, { force: true }) };
}

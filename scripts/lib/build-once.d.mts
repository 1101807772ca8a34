/** Builds the extension for a browser into .output/FOLDER, unless what stands there was built from the same files. */
export declare function buildOnce(
  folder: string,
  args: readonly string[],
  variables?: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string | null }>;

/** Brings what is missing; `browser` is the path of a Chromium that starts. */
export function setUp(): Promise<{ browser: string }>;
/** Builds the extension into .output/chrome-mv3. */
export function buildExtension(): Promise<void>;

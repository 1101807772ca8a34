/** Where a command stands on the PATH, or null. */
export function onPath(name: string): string | null;
export function isRoot(): boolean;
/** Whether a window can be shown here. */
export function hasDisplay(): boolean;

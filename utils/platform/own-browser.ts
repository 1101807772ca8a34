type Api = typeof import('wxt/browser').browser;

/**
 * Stands in the build for `@wxt-dev/browser` (see wxt.config.ts). In a page, elements are properties of the global
 * object by their id, in our isolated world too: `<form id="browser"><input name="runtime" id="x"></form>` would
 * pass for the browser's own interface. What the browser gives us is the object's own, elements never are.
 */
const given = (name: string): Api =>
  (Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined) as Api;

const standard = given('browser');

export const browser = standard?.runtime?.id ? standard : given('chrome');

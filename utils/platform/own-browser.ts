type Api = typeof import('wxt/browser').browser;

/**
 * Stands in the build for `@wxt-dev/browser` (see wxt.config.ts). In a page, elements are properties of the global
 * object by their id, in our isolated world too: `<form id="browser"><input name="runtime" id="x"></form>` would
 * pass for the browser's own interface. What the browser gives us is the object's own property, elements never are.
 */
const standard: Api | undefined = Object.hasOwn(globalThis, 'browser')
  ? Reflect.get(globalThis, 'browser')
  : undefined;

// Chromium makes `chrome` before a page's mail can hold anything. Where an element of the page itself has that id,
// Chromium puts the interface on the element, and only there is it to be had.
export const browser: Api = standard?.runtime?.id ? standard : Reflect.get(globalThis, 'chrome');

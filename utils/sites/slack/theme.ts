import { dark, light } from './selectors';

/** Whether Slack is drawn light on dark at this element; its theme class stands on the body or a container. */
export function isDark(el: Element): boolean {
  const near = el.closest(`${dark}, ${light}`);
  if (near !== null) return near.matches(dark);
  return el.ownerDocument.querySelector(dark) !== null;
}

import { closest, find, matches } from '../read/dom';
import { documentOf } from '../read/nodes';
import { dark, light } from './selectors';

/** Whether Slack is drawn light on dark at this element; its theme class stands on the body or a container. */
export function isDark(el: Element): boolean {
  const near = closest(el, `${dark}, ${light}`);
  if (near !== null) return matches(near, dark);
  return find(documentOf(el), dark) !== null;
}

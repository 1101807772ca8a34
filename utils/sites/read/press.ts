/**
 * Presses a control of the page as a mouse would: some of a page's controls act when the button goes down or up,
 * others at the click. Nothing of it gives the control the focus.
 */
export function press(el: Element): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  for (const type of ['mousedown', 'mouseup', 'click'])
    EventTarget.prototype.dispatchEvent.call(el, new MouseEvent(type, init));
}

import { boxOf } from './dom';
import { contains, documentOf } from './nodes';

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Presses the middle of a control as a mouse does, on what is drawn there: some pages tell by the place what was pressed
 * (seen 2026-05).
 */
export function pressAt(el: Element): void {
  const { left, right, top, bottom } = boxOf(el);
  const [clientX, clientY] = [(left + right) / 2, (top + bottom) / 2];
  const there = Document.prototype.elementFromPoint.call(documentOf(el), clientX, clientY);
  const target = there !== null && contains(el, there) ? there : el;
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, clientX, clientY };
  for (const type of types) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const more = type.startsWith('pointer') ? { pointerId: 1, pointerType: 'mouse', isPrimary: true } : {};
    EventTarget.prototype.dispatchEvent.call(target, new Kind(type, { ...init, ...more }));
  }
}

import { until } from './shadow.ts';

/**
 * Presses keys or buttons of the screen until what they lead to is there: a browser that is busy hears no key before its own
 * dialog or menu stands, and nothing of that can be seen from its pages. `each`: how long, in ms, one try may take to be
 * answered; no second one is made before.
 */
export function heard<T>(
  what: string,
  press: () => Promise<void>,
  isThere: () => Promise<T | null | false>,
  each = 6000,
): Promise<T> {
  const tried = async () => {
    await press();
    return await until(what, isThere, each).catch(() => null);
  };
  return until(what, tried, 45_000);
}

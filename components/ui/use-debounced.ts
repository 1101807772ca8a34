import { useEffect, useState } from 'react';

/** A value once it has stood still for `wait` ms, so that work on it stays off the keystroke. */
export function useDebounced<T>(value: T, wait = 120): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return still;
}

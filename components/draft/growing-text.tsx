import type { ComponentProps } from 'react';

/** A text field as tall as its text (`field-sizing` in the stylesheet; where unknown, it is resized by hand). */
export function GrowingText({ className = 'input', ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} dir="auto" className={`${className} growing`} />;
}

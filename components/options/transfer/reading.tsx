/** Shown while a file is read: years of decisions take seconds. */
export function Reading({ name }: { readonly name: string }) {
  return (
    <p className="quiet-text" role="status">
      Reading {name}…
    </p>
  );
}

export function DraftPage() {
  return <main>Log decision</main>;
}

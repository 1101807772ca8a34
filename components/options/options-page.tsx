export function OptionsPage() {
  return <main>Meantime options</main>;
}

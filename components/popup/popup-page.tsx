export function PopupPage() {
  return <main>Meantime</main>;
}

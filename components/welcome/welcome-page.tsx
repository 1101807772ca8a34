export function WelcomePage() {
  return <main>Welcome to Meantime</main>;
}

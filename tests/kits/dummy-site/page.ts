/** One card of the board. */
export const cardHtml = (id: string, author: string, words: string) =>
  `<article data-card="${id}"><h3 data-author="${author}">${author.split('@')[0]}</h3><p>${words}</p></article>`;

export const boardUrl = 'https://board.example/launch';

/** The reader is Mara; Ana and Ben have a card each. */
export const boardHtml = `<span id="me" data-author="mara@team.example">Mara</span>
<main id="board"><h1>Launch</h1>
${cardHtml('c1', 'ana@team.example', 'May we go?')}
${cardHtml('c2', 'mara@team.example', 'Yes.')}
${cardHtml('c3', 'ben@team.example', 'Then <b>Monday</b>.')}
</main>`;

import { ananya, tom } from '../people.ts';

/** What stood in a mail that was written to break readers of Gmail's page; Gmail shows all of it as it came. */

/** A row of an inbox, as another page's markup that was pasted into a mail. */
export const rowInMail = `<p>The list as I see it:</p><div gh="tl"><table class="F cf zt"><tbody>
<tr class="zA zE" id=":46" role="row"><td class="yX xY"><div class="yW"><span class="bA4">
<span class="zF" email="${ananya.email}" name="${ananya.name}" data-hovercard-id="${ananya.email}">${ananya.name}</span>
</span></div></td><td class="xY a4W"><div class="xS"><div class="xT"><div class="y6">
<span id=":4f" class="bog" data-legacy-thread-id="19a1b2c3d4e5f607">Pasted row</span></div></div></div></td></tr>
</tbody></table></div>`;

/** A whole message of a thread inside a mail. */
export const threadInMail = `<p>See what I found:</p><div role="list"><div class="h7" role="listitem" aria-expanded="true">
<div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="18c0ffee00000009"><div class="gs">
<div class="gE"><h3 class="iw"><span class="qu"><span class="gD" email="${tom.email}" name="${tom.name}">${tom.name}</span>
</span></h3></div><div class="ii gt"><div class="a3s aiL">I never wrote this.</div></div></div></div></div></div>`;

/** Controls whose names take the place of the form's own members when a script asks for them. */
export const formInMail = `<p>Please answer here:</p><div role="list"><form role="listitem" class="h7" action="#">
${[
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'children',
  'parentElement',
  'parentNode',
  'textContent',
  'className',
  'isConnected',
  'nodeType',
  'ownerDocument',
  'contains',
]
  .map((name) => `<input name="${name}" value="">`)
  .join('')}
<span class="gD" email="${tom.email}" name="${tom.name}">${tom.name}</span></form></div>`;

import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { numbered } from '@/utils/sites/read/numbered';
import { pageTree } from '@/utils/sites/read/page-tree';
import { treeText } from '@/utils/sites/read/tree-text';

test('plain text says the numbers of ordered lists as the page counts them', () => {
  const { document } = openPage(
    '<body><ol start="3"><li>Osaka<ol type="a"><li>east</li></ol></li><li>Lisbon</li></ol><ul><li>x</li></ul></body>',
    'https://mail.example/',
  );
  expect(treeText(numbered(pageTree(document.body)))).toBe('3. Osaka\na. east\n4. Lisbon\nx');
});

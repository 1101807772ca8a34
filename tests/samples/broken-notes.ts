/** For tests: what a note beside a document's link may have become. */
export const brokenNotes: readonly (readonly [name: string, note: string])[] = [
  ['empty', ''],
  ['cut off', '[["title","","ab'],
  ['a text', '"title"'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list of other things', '[null,7,["title"]]'],
  ['one of other kinds', '[["poem","","ab",1]]'],
  ['a record of other things', '{"known":[7],"fresh":"x"}'],
];

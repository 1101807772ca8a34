const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
};

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const type = types[name.slice(name.lastIndexOf('.'))] ?? 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the click is done; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import { displayWidth } from './text-table';

/** Cells of a line: what the narrowest terminal in use shows. */
export const LINE_WIDTH = 80;

/** Text in lines of at most so many cells, broken between words only: a longer word has a line of its own. No text, no line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

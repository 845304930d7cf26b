import { ProgressLine } from '../../lib/cli/progress-line';

describe('ProgressLine', () => {
  const { isTTY } = process.stderr;
  afterEach(() => {
    process.stderr.isTTY = isTTY;
  });

  it.each([
    [true, ['\r\u001b[K1 of 2', '\r\u001b[K']],
    [false, []],
  ])('writes where standard error is a terminal: %s', (terminal, expected) => {
    const written: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    process.stderr.isTTY = terminal;
    const progress = new ProgressLine();
    progress.clear();
    progress.show('1 of 2');
    progress.clear();
    progress.clear();
    write.mockRestore();
    expect(written).toEqual(expected);
  });
});

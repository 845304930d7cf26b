import { isColored } from '../../lib/cli/print-report';

describe('colours', () => {
  const { isTTY } = process.stdout;
  const noColor = process.env.NO_COLOR;
  afterEach(() => {
    process.stdout.isTTY = isTTY;
    delete process.env.NO_COLOR;
    if (noColor !== undefined) process.env.NO_COLOR = noColor;
  });

  it.each([
    ['on a terminal', true, {}, undefined, true],
    ['in a pipe, where isTTY is not set at all', undefined, {}, undefined, false],
    ['in JSON', true, { json: true }, undefined, false],
    ['with NO_COLOR', true, {}, '', false],
  ])('%s', (_where, terminal, options, variable, expected) => {
    process.stdout.isTTY = terminal as boolean;
    delete process.env.NO_COLOR;
    if (variable !== undefined) process.env.NO_COLOR = variable;
    expect(isColored(options)).toBe(expected);
  });
});

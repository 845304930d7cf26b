import { ValidationError } from '../../lib/core/errors';
import { ManagerError } from '../../lib/nsx-client';

/** How the command ended: the program's entry is loaded anew, and runs as it is loaded. */
interface Ended {
  readonly code: unknown;
  readonly stderr: string;
}

/** @param failure thrown by the command @default - the command is what it is */
async function run(args: readonly string[], failure?: unknown): Promise<Ended> {
  const { argv } = process;
  let stderr = '';
  const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  try {
    process.argv = [...argv.slice(0, 2), ...args];
    process.exitCode = undefined;
    jest.isolateModules(() => {
      if (failure !== undefined) jest.doMock('../../lib/cli/program', () => failing(failure));
      require('../../lib/cli/main');
    });
    await new Promise((resolve) => setImmediate(resolve));
    return { code: process.exitCode, stderr };
  } finally {
    jest.dontMock('../../lib/cli/program');
    write.mockRestore();
    process.argv = argv;
    process.exitCode = undefined;
  }
}

function failing(failure: unknown): object {
  return { programOf: () => ({ parseAsync: async () => Promise.reject(failure) }) };
}

class Strange extends ValidationError {
  readonly exitCode = 'three';
}

describe('the command', () => {
  it.each([
    ['a wrong input', new ValidationError('ADR002', 'is wrong', 'a.json'), 2, 'error ADR002 [a.json] is wrong\n'],
    ['a manager', new ManagerError('NSXC012', 'is refused', 'nsx'), 3, 'error NSXC012 [nsx] is refused\n'],
    [
      'what a file says, without what moves a cursor',
      new ValidationError('X002', 'is for 10.0.0.1\u001b[31m', 'a\nb.json'),
      2,
      'error X002 [a b.json] is for 10.0.0.1 [31m\n',
    ],
    [
      'what the system refuses',
      Object.assign(new Error("ENOSPC: no space left on device, write '/tmp/a'"), { syscall: 'write', code: 'ENOSPC' }),
      2,
      "error CLI007 the system refuses it: ENOSPC: no space left on device, write '/tmp/a'; see that the place is there, can be written, and has room\n",
    ],
    ['an exit code that is none', new Strange('X001', 'is strange'), 2, 'error X001 is strange\n'],
  ])('ends with the code of the error, and its one line: %s', async (_, error, code, stderr) => {
    expect(await run([], error)).toEqual({ code, stderr });
  });

  it('keeps the stack of a defect', async () => {
    const { code, stderr } = await run([], new TypeError('undefined is not a function'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^TypeError: undefined is not a function\n {4}at /);
  });

  it.each([
    ['a command', ['simulat'], "unknown command 'simulat'\n(Did you mean simulate?)"],
    ['another command', ['sinth'], "unknown command 'sinth'\n(Did you mean synth?)"],
    ['a command to explain', ['help', 'chek'], "unknown command 'chek'\n(Did you mean check?)"],
    ['a command of a command to explain', ['routes', 'help', 'prun'], "unknown command 'prun'\n(Did you mean prune?)"],
    ['a command with what moves a cursor', ['check\u001b[31m'], "unknown command 'check [31m'"],
    ['an option of the program', ['--hlp'], "unknown option '--hlp'\n(Did you mean --help?)"],
    ['an option of a command', ['simulate', '--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
    ['an option of another command', ['synth', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)"],
    [
      'an argument of a command that takes none',
      ['simulate', 'nsx'],
      "too many arguments for 'simulate'. Expected 0 arguments but got 1.",
    ],
    ['an option without its value', ['simulate', '--port'], "option '-p, --port <number>' argument missing"],
  ])('names the nearest for what it does not know: %s', async (_, args, message) => {
    expect(await run(args)).toEqual({ code: 2, stderr: `error: ${message}\n(run with --help for the options)\n` });
  });

  it.each([
    [
      ['check', '--lock', 'a.json', '--lock', 'b.json'],
      "option '--lock <file>' argument 'b.json' is invalid. It was 'a.json' before; give the option once.",
    ],
    [
      ['routes', 'prune', '--cluster', 'cl1', '--cluster', 'cl2'],
      "option '--cluster <name>' argument 'cl2' is invalid. It was 'cl1' before; give the option once.",
    ],
    [
      ['routes', 'list', '--manager='],
      "option '-m, --manager <host>' argument '' is invalid. It is empty; give a value, or leave the option out.",
    ],
    [
      ['check', '--nodes', 'cl1.json', '--nodes', ''],
      "option '-n, --nodes <file>' argument '' is invalid. It is empty; give a value, or leave the option out.",
    ],
    [
      ['simulate', '--log='],
      "option '--log [file]' argument '' is invalid. It is empty; give a value, or leave the option out.",
    ],
  ])('refuses a value that is empty, or a second one: %j', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, stderr: `error: ${message}\n(run with --help for the options)\n` });
  });
});

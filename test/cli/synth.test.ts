import { EXIT } from '../../lib/cli/exit-code';
import { type SynthOptions, synth } from '../../lib/cli/synth';
import { plainEnvironment, WorkingFolder } from './folder';

/** A program as the command sees one: a shell command that leaves a report, says something, and ends with a code. */
function program(report: unknown, code = 0): string {
  const text = report === undefined ? '' : `printf %s '${JSON.stringify(report)}' > "$CDK_ROUTABLE_PODS_REPORT"; `;
  return `${text}exit ${code}`;
}

const right = { ok: true, json: { name: 'lab' }, text: 'all is well\n' };
const wrong = { ok: false, json: { name: 'lab', ok: false }, text: '1 error\n' };

let folder: WorkingFolder;
let printed: string;
const environment = process.env;

beforeEach(() => {
  folder = new WorkingFolder();
  process.env = plainEnvironment();
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
  folder.close();
});

const run = (app: string, options: SynthOptions = {}) => synth({ app, ...options });

describe('synth', () => {
  it.each<[string, string, SynthOptions, number, string]>([
    ['a network that is right', program(right), {}, EXIT.ok, 'all is well\n'],
    ['the same as JSON', program(right), { json: true }, EXIT.ok, '{\n  "name": "lab"\n}\n'],
    ['a network with errors', program(wrong, 1), {}, EXIT.findings, '1 error\n'],
    ['errors as JSON', program(wrong, 1), { json: true }, EXIT.findings, '{\n  "name": "lab",\n  "ok": false\n}\n'],
    ['errors that the program caught', program(wrong), {}, EXIT.findings, '1 error\n'],
    ['a program that said what is wrong with its input', program(undefined, 2), {}, EXIT.input, ''],
  ])('answers for %s', async (_name, app, options, code, text) => {
    expect(await run(app, options)).toBe(code);
    expect(printed).toBe(text);
  });

  it.each<[string, string, string, string]>([
    [
      'ends without a network',
      'exit 0',
      'CLI004 "exit 0" ended without synthesizing a network; make a RoutablePods in it and call its synth()',
      '',
    ],
    [
      'is not there',
      'no-such-program-here 2>/dev/null',
      'CLI003 "no-such-program-here 2>/dev/null" cannot be run; see --app, or "app" of cdk8s.yaml',
      '',
    ],
    ['may not be run', 'exit 126', 'CLI003 "exit 126" cannot be run; see --app, or "app" of cdk8s.yaml', ''],
    [
      'breaks off',
      'exit 7',
      'CLI005 "exit 7" ended with code 7 before its network was synthesized; mend what it says above',
      '',
    ],
    [
      'is killed',
      'kill -9 $$',
      'CLI005 "kill -9 $$" was ended by SIGKILL before its network was synthesized; run it again',
      '',
    ],
    [
      'breaks off after its network was written',
      program(right, 7),
      `CLI005 "${program(right, 7)}" ended with code 7 after its network was synthesized; mend what it says above`,
      'all is well\n',
    ],
  ])('says that a program %s', async (_name, app, message, text) => {
    await expect(run(app)).rejects.toThrow(expect.objectContaining({ message }));
    expect(printed).toBe(text);
  });

  it.each<[SynthOptions, string]>([
    [{}, 'unset'],
    [{ frozen: true }, '1'],
  ])('tells the program by the environment whether addresses are frozen: %j', async (options, frozen) => {
    const report = JSON.stringify({ ...right, text: 'FROZEN\n' });
    const app = `printf %s '${report}' | sed "s/FROZEN/$\{CDK_ROUTABLE_PODS_FROZEN-unset}/" > "$CDK_ROUTABLE_PODS_REPORT"`;
    await run(app, options);
    expect(printed).toBe(`${frozen}\n`);
  });

  it('takes the program of the project file', async () => {
    folder.write('cdk8s.yaml', 'app: exit 2\n');
    expect(await synth({})).toBe(EXIT.input);
  });

  it('leaves nothing behind', async () => {
    const app = 'dirname "$CDK_ROUTABLE_PODS_REPORT" > where; exit 2';
    await run(app);
    expect(folder.names()).toEqual(['where']);
    expect(await run('test ! -e "$(cat where)" && exit 2')).toBe(EXIT.input);
  });
});

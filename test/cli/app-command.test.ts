import * as fs from 'node:fs';
import { appCommand } from '../../lib/cli/app-command';
import { WorkingFolder } from './folder';

let folder: WorkingFolder;
beforeEach(() => {
  folder = new WorkingFolder();
});
afterEach(() => folder.close());

type Files = Readonly<Record<string, string>>;

function commandIn(files: Files, given?: string): string {
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return appCommand(given);
}

describe('appCommand', () => {
  it.each<[string, Files, string | undefined, string]>([
    ['what is given', { 'cdk8s.yaml': 'app: other' }, 'npx tsx main.ts', 'npx tsx main.ts'],
    ['what is given, however the file looks', { 'cdk8s.yaml': '[' }, 'npx tsx main.ts', 'npx tsx main.ts'],
    ['app of cdk8s.yaml', { 'cdk8s.yaml': 'language: typescript\napp: npx tsx a.ts\n' }, undefined, 'npx tsx a.ts'],
    ['app of cdktf.json', { 'cdktf.json': '{ "app": "npx tsx b.ts" }' }, undefined, 'npx tsx b.ts'],
    ['cdk8s.yaml before cdktf.json', { 'cdk8s.yaml': 'app: a', 'cdktf.json': '{ "app": "b" }' }, undefined, 'a'],
    [
      'cdktf.json where cdk8s.yaml has none',
      { 'cdk8s.yaml': 'output: dist', 'cdktf.json': '{ "app": "b" }' },
      undefined,
      'b',
    ],
    ['cdktf.json where cdk8s.yaml is empty', { 'cdk8s.yaml': '', 'cdktf.json': '{ "app": "b" }' }, undefined, 'b'],
  ])('takes %s', (_name, files, given, command) => {
    expect(commandIn(files, given)).toBe(command);
  });

  it.each<[string, Files]>([
    ['there is no file', {}],
    ['app is empty', { 'cdk8s.yaml': 'app: ""' }],
    ['app is no text', { 'cdktf.json': '{ "app": 5 }' }],
    ['the file is a list', { 'cdk8s.yaml': '- app' }],
  ])('asks for a program where %s', (_name, files) => {
    const message = `CLI001 no program to run: neither --app was given, nor has cdk8s.yaml or cdktf.json in ${folder.path} an "app"; add --app "npx tsx main.ts"`;
    expect(() => commandIn(files)).toThrow(expect.objectContaining({ message }));
  });

  it('does not take an empty --app for one that was left out', () => {
    const message = 'CLI001 --app is empty; give it as --app "npx tsx main.ts"';
    expect(() => commandIn({ 'cdk8s.yaml': 'app: a' }, ' ')).toThrow(expect.objectContaining({ message }));
  });

  it.each<[string, Files, string]>([
    [
      'cdk8s.yaml',
      { 'cdk8s.yaml': 'app: a: b\n' },
      'CLI002 [cdk8s.yaml] Nested mappings are not allowed in compact mappings at line 1, column 6; mend the file or give --app',
    ],
    [
      'cdktf.json, cut off',
      { 'cdktf.json': '{ "app": "b"' },
      'CLI002 [cdktf.json] Flow map must end with a } at line 1, column 13; mend the file or give --app',
    ],
  ])('says what is wrong with %s', (_name, files, message) => {
    expect(() => commandIn(files)).toThrow(expect.objectContaining({ message }));
  });

  it('says that a project file is a folder', () => {
    fs.mkdirSync('cdk8s.yaml');
    const message = 'CLI002 [cdk8s.yaml] EISDIR: illegal operation on a directory, read; mend the file or give --app';
    expect(() => appCommand(undefined)).toThrow(expect.objectContaining({ message }));
  });
});

import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { readNodesFile } from '../../lib/import';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nodes-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

function refusal(file: string): string {
  try {
    readNodesFile(file);
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return (error as Error).message;
  }
  return 'nothing was refused';
}

describe('readNodesFile', () => {
  it('reads JSON and CSV, whatever the file is called', () => {
    const csv = write('nodes.txt', 'name,address,podCIDR\nn1,10.0.0.1,10.1.0.0/24\n');
    const json = write('inventory', '[{"name": "n1", "addresses": ["10.0.0.1"], "podCidrs": ["10.1.0.0/24"]}]');
    expect(readNodesFile(json)).toEqual(readNodesFile(csv));
    expect(readNodesFile(csv).map(({ name }) => name)).toEqual(['n1']);
  });

  it('names a file that is missing, and how it is written', () => {
    const file = path.join(folder, 'missing.json');
    expect(refusal(file)).toBe(`INV001 [${file}] does not exist; write it with kubectl get nodes -o json > ${file}`);
  });

  it('names a folder', () => {
    expect(refusal(folder)).toBe(`INV001 [${folder}] is a folder; write it with kubectl get nodes -o json > ${folder}`);
  });

  it('names the file, the line and the column where it is cut off', () => {
    const file = write('cut.json', '{\n  "kind": "List"');
    expect(refusal(file)).toBe(
      `INV002 [${file}:2:17] is cut off: the JSON ends here before it is complete; write it again`,
    );
  });
});

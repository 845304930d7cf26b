import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { PolicyObject } from '../../../lib/simulator';
import { StateFolder } from '../../../lib/simulator/state/state-folder';
import { ask, simulators } from '../http';
import { object } from '../objects';

const start = simulators();
let folder: string;
let opened: StateFolder[];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'state-'));
  opened = [];
});
afterEach(() => {
  for (const state of opened) state.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

function open(): StateFolder {
  const state = new StateFolder(folder);
  opened.push(state);
  return state;
}

/** Closes all, and opens the folder anew. */
function reopen(): StateFolder {
  for (const state of opened.splice(0)) state.close();
  return open();
}

const tier1 = (id: string, fields: object = {}) => object('Tier1', `/infra/tier-1s/${id}`, fields);
const put = (changed: PolicyObject) => ({ kind: 'put', object: changed }) as const;
const remove = (id: string) => ({ kind: 'delete', path: `/infra/tier-1s/${id}` }) as const;
const files = () => fs.readdirSync(folder).sort();
const journal = (generation: number) => path.join(folder, `journal.${generation}`);
const kept = (state: StateFolder) => [...(state.objects ?? [])];

describe('a state folder', () => {
  it('has no state at first', () => {
    expect(open().objects).toBeUndefined();
  });

  it('keeps what it began with, and every change', () => {
    const state = open();
    state.begin([tier1('a'), tier1('b')]);
    state.append([put(tier1('c')), put(tier1('a', { n: 1 }))]);
    state.append([remove('b')]);
    const expected = [tier1('a', { n: 1 }), tier1('c')];
    expect(kept(state)).toEqual(expected);
    expect(kept(reopen())).toEqual(expected);
    expect(kept(reopen())).toEqual(expected);
  });

  it('is a snapshot, a journal and a lock', () => {
    const state = open();
    state.begin([tier1('a')]);
    state.append([put(tier1('b'))]);
    expect(files()).toEqual(['journal.1', 'lock', 'snapshot']);
    state.close();
    expect(files()).toEqual(['journal.1', 'snapshot']);
  });

  it('loses a last line that was cut off anywhere, and nothing else, and goes on behind it', () => {
    const state = open();
    state.begin([tier1('a')]);
    state.append([put(tier1('b'))]);
    const whole = fs.statSync(journal(1)).size;
    state.append([put(tier1('c')), put(tier1('d', { name: 'Ünïcödé' }))]);
    const bytes = fs.readFileSync(journal(1));
    state.close();
    for (let length = whole; length < bytes.length; length++) {
      fs.writeFileSync(journal(1), bytes.subarray(0, length));
      const torn = open();
      expect(kept(torn)).toEqual([tier1('a'), tier1('b')]);
      torn.append([put(tier1('e'))]);
      expect(kept(reopen())).toEqual([tier1('a'), tier1('b'), tier1('e')]);
      opened.splice(0).map((again) => again.close());
    }
  });

  it('folds a long journal into a snapshot', () => {
    const state = open();
    state.begin([]);
    const filler = 'x'.repeat(100_000);
    for (let i = 0; i < 11; i++) state.append([put(tier1('a', { i, filler }))]);
    expect(files()).toEqual(['journal.2', 'lock', 'snapshot']);
    expect(fs.statSync(journal(2)).size).toBe(0);
    state.append([put(tier1('b'))]);
    expect(kept(reopen())).toEqual([tier1('a', { i: 10, filler }), tier1('b')]);
  });

  it('takes away what a killed process left between two steps', () => {
    const state = open();
    state.begin([tier1('a')]);
    state.close();
    for (const name of ['journal.0', 'journal.7', 'snapshot.partial', 'notes.txt']) {
      fs.writeFileSync(path.join(folder, name), 'left behind');
    }
    expect(kept(open())).toEqual([tier1('a')]);
    expect(files()).toEqual(['journal.1', 'lock', 'notes.txt', 'snapshot']);
  });

  it('needs no journal after a snapshot that was just renamed', () => {
    const state = open();
    state.begin([tier1('a')]);
    state.close();
    fs.rmSync(journal(1));
    expect(kept(open())).toEqual([tier1('a')]);
  });
});

describe('a state folder is refused', () => {
  const refusal = (id: string, message: string) => expect.objectContaining({ id, message });

  it('when another process has it', () => {
    open();
    const message = `SIM021 [${folder}] the folder is in use by process ${process.pid}; stop it, or choose another folder; where it is no simulator remove the file lock`;
    expect(() => new StateFolder(folder)).toThrow(refusal('SIM021', message));
  });

  it('also when the first one was closed twice', () => {
    const first = open();
    first.close();
    open();
    first.close();
    expect(() => new StateFolder(folder)).toThrow('SIM021');
  });

  it('not for the lock of a process that is gone', () => {
    for (const left of ['4194304\n', 'nonsense', '']) {
      fs.writeFileSync(path.join(folder, 'lock'), left);
      open().close();
    }
    expect(files()).toEqual(['journal.0']);
  });

  it('when a line in the middle is damaged', () => {
    const state = open();
    state.begin([]);
    state.append([put(tier1('a'))]);
    state.append([put(tier1('b'))]);
    state.close();
    const text = fs.readFileSync(journal(1), 'utf8');
    fs.writeFileSync(journal(1), text.replace('"a"', '"x"'));
    const message = `SIM020 [${journal(1)}] the state cannot be read: the checksum of the line at byte 0 does not fit; remove the folder to begin anew`;
    expect(() => new StateFolder(folder)).toThrow(refusal('SIM020', message));
    expect(files()).not.toContain('lock');
  });

  it.each([
    ['its checksum does not fit', (text: string) => text.replace('"a"', '"x"')],
    ['its checksum does not fit', (text: string) => text.slice(0, -10)],
    ['its checksum does not fit', () => ''],
  ])('when the snapshot is damaged: %s', (why, damage) => {
    const state = open();
    state.begin([tier1('a')]);
    state.close();
    const snapshot = path.join(folder, 'snapshot');
    fs.writeFileSync(snapshot, damage(fs.readFileSync(snapshot, 'utf8')));
    const message = `SIM020 [${snapshot}] the state cannot be read: ${why}; remove the folder to begin anew`;
    expect(() => new StateFolder(folder)).toThrow(refusal('SIM020', message));
  });

  it('when it is a file', () => {
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    const message = `SIM020 [${file}] the folder cannot be used (EEXIST); choose another one`;
    expect(() => new StateFolder(file)).toThrow(refusal('SIM020', message));
  });
});

describe('a simulator with a state folder', () => {
  it('goes on where it was', async () => {
    const first = await start({ stateFolder: folder, inventory: { tier0s: [{ name: 'T0' }] } });
    await ask(first, 'PATCH', '/infra/tier-1s/t1', { body: { tier0_path: '/infra/tier-0s/T0' } });
    await ask(first, 'PATCH', '/infra/tier-1s/t2', { body: {} });
    await ask(first, 'DELETE', '/infra/tier-1s/t2');
    const before = [...first.tree.objects];
    await first.close();
    const second = await start({ stateFolder: folder, inventory: { tier0s: [{ name: 'another' }] } });
    expect([...second.tree.objects]).toEqual(before);
    expect(second.certificateFile).toBe(path.join(folder, 'certificate.pem'));
  });

  it('keeps nothing of a refused call', async () => {
    const nsx = await start({ stateFolder: folder });
    const before = fs.statSync(journal(1)).size;
    expect((await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { body: { oops: 1 } })).status).toBe(400);
    expect(fs.statSync(journal(1)).size).toBe(before);
  });

  it('says in one line that it cannot begin', () => {
    const state = open();
    fs.mkdirSync(path.join(folder, 'snapshot.partial'));
    const message = `SIM020 [${folder}] the folder cannot be used (EISDIR); choose another one`;
    expect(() => state.begin([])).toThrow(expect.objectContaining({ message }));
  });

  it('gives the folder back when it cannot start', async () => {
    const other = await start();
    await expect(start({ stateFolder: folder, port: other.port })).rejects.toThrow('SIM004');
    expect(files()).not.toContain('lock');
  });
});

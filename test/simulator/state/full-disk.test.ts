import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ask, simulators } from '../http';

const start = simulators();
let isFull = false;

/** A disk that is full from some moment on: half of each write still fits. */
jest.mock('node:fs', () => {
  const real = jest.requireActual('node:fs');
  const writeSync = (file: number, bytes: Buffer, offset = 0) => {
    if (!isFull) return real.writeSync(file, bytes, offset);
    real.writeSync(file, bytes, offset, Math.floor(bytes.length / 2));
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  return { ...real, writeSync };
});

it('answers 500 where the state cannot be kept, also when there is room again, and has the rest on the disk', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-'));
  try {
    const nsx = await start({ stateFolder: folder });
    expect((await ask(nsx, 'PATCH', '/infra/tier-1s/a', { body: {} })).status).toBe(200);
    isFull = true;
    const refused = await ask(nsx, 'PATCH', '/infra/tier-1s/b', { body: {} });
    expect(refused.status).toBe(500);
    expect(refused.body).toMatchObject({
      error_message: `The simulator failed: SIM022 [${folder}] the state cannot be kept (ENOSPC); make room or choose another folder, and start again.`,
    });
    isFull = false;
    expect((await ask(nsx, 'PATCH', '/infra/tier-1s/c', { body: {} })).status).toBe(500);
    expect((await ask(nsx, 'GET', '/infra/tier-1s/a')).status).toBe(200);
    await nsx.close();
    const again = await start({ stateFolder: folder });
    expect(again.tree.tier1s.map(({ id }) => id)).toEqual(['a']);
    await again.close();
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

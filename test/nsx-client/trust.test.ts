import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { NsxClient } from '../../lib/nsx-client';
import { identity } from './certificates';
import { nsxThat, PASSWORD, Servers, SOON, TRUSTED } from './servers';

const servers = new Servers();
const AUTHORITY = identity();

describe('a CA file', () => {
  const OF_AUTHORITY = identity({ authority: AUTHORITY });

  it.each([
    ['the certificate itself', TRUSTED, TRUSTED.certificate],
    ["the certificate's authority", OF_AUTHORITY, AUTHORITY.certificate],
    ['the certificate itself, which is of an authority', OF_AUTHORITY, OF_AUTHORITY.certificate],
    ['several, the right one among them', OF_AUTHORITY, `${TRUSTED.certificate}\n${AUTHORITY.certificate}`],
  ])('is right with %s', async (_, own, ca) => {
    const access = {
      ...(await servers.https(
        nsxThat(() => {}),
        own,
      )),
      ca,
    };
    const client = await NsxClient.connect(access, SOON);
    expect(client.version).toBe('4.2.1.0.0');
    await client.close();
  });

  // In a process of its own, since node reads the variable there and jest's tests have another environment.
  it('goes on being checked where a variable turns the check off', async () => {
    const { url, ca } = await servers.https(
      nsxThat(() => {}),
      AUTHORITY,
    );
    const program = `
      const { NsxClient } = require(${JSON.stringify(path.join(__dirname, '..', '..', 'lib', 'nsx-client'))});
      NsxClient.connect(${JSON.stringify({ url, ca, user: 'admin', password: PASSWORD })}).then(
        () => console.log('connected'),
        (error) => console.log(error.id),
      );`;
    const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const args = ['--require', require.resolve('tsx/cjs'), '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    expect(stdout).toBe('NSXC020\n');
  });
});

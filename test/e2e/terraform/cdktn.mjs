// The living fork's command line on the same program, and on the state that cdktf left: it needs a newer Node than this package.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.mjs';

const VERSION = '0.24.0';
const NEEDED = [22, 19];
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cdk-routable-pods/cdktn-cli', import.meta.url));

/** Deploys what cdktf has deployed already: nothing is left to do. */
export async function cdktnDeploys(tally, workspace) {
  if (!isNewEnough(process.versions.node)) {
    const needed = NEEDED.join('.');
    console.log(
      `npx cdktn deploy is not tried: cdktn-cli ${VERSION} needs Node ${needed}, and this is ${process.version}`,
    );
    return;
  }
  await tally.check(`npx cdktn deploy (cdktn-cli ${VERSION}) finds nothing to do after cdktf`, async () => {
    run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', `cdktn-cli@${VERSION}`]);
    const cdktn = (...args) => workspace.engine([join(cache, 'node_modules', '.bin', 'cdktn')], ...args);
    assert.match(await cdktn('diff'), /No changes\. Your infrastructure matches the configuration/);
    await cdktn('deploy', '--auto-approve');
    assert.match(await cdktn('diff'), /No changes\. Your infrastructure matches the configuration/);
  });
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

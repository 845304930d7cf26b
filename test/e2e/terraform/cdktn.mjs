// The living fork's command line on the same program, and on the state that cdktf left: it needs a newer Node than this package.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.mjs';

const VERSION = '0.24.0';
const NEEDED = [22, 19];
const EMPTY = /No changes\. Your infrastructure matches the configuration/;
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cdk-routable-pods/cdktn-cli', import.meta.url));

/** What cdktf has deployed: seen as it is, destroyed, and deployed again. */
export async function cdktnDeploys(tally, workspace) {
  if (!isNewEnough(process.versions.node)) {
    const needed = NEEDED.join('.');
    console.log(
      `npx cdktn deploy is not tried: cdktn-cli ${VERSION} needs Node ${needed}, and this is ${process.version}`,
    );
    return;
  }
  await tally.check(
    `npx cdktn (cdktn-cli ${VERSION}) sees what cdktf made, destroys it, and deploys it again`,
    async () => {
      run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', `cdktn-cli@${VERSION}`]);
      const made = workspace.remembered();
      const cdktn = (command, ...options) =>
        workspace.engine([join(cache, 'node_modules', '.bin', 'cdktn')], command, '--skip-provider-lock', ...options);
      assert.match(await cdktn('diff'), EMPTY);
      await cdktn('destroy', '--auto-approve');
      assert.deepEqual(workspace.remembered(), []);
      await cdktn('deploy', '--auto-approve');
      assert.deepEqual(workspace.remembered(), made);
      assert.match(await cdktn('diff'), EMPTY);
    },
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

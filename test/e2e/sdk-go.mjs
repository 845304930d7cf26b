// The official Go SDK, on which Terraform's provider and the vSphere cloud provider are built, against the simulator.
// Needs Go and its module proxy; the first build takes half a minute or more. Run: node test/e2e/sdk-go.mjs
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { judge } from './sdk-judge.mjs';
import { Tally } from './tally.mjs';

const source = fileURLToPath(new URL('sdk-go', import.meta.url));
const binary = fileURLToPath(new URL('../../node_modules/.cache/cdk-routable-pods/sdk-go/judge', import.meta.url));
const tally = new Tally('sdk-go');

let built = false;
await tally.check('the Go SDK services/nsxt v0.12.0 compiles', () => {
  run('go', ['build', '-buildvcs=false', '-mod=readonly', '-o', binary, '.'], { cwd: source });
  built = true;
});
if (built) await judge(tally, binary, [], { cwd: join(source, '..') });
tally.close();

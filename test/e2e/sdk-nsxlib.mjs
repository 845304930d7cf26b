// vmware-nsxlib, OpenStack's client, against the simulator. Needs Python 3.10 or later and PyPI (97 MB, once; kept in
// node_modules/.cache). Run: node test/e2e/sdk-nsxlib.mjs
import { fileURLToPath } from 'node:url';
import { judge } from './sdk-judge.mjs';
import { pythonWith, trusting } from './sdk-python-environment.mjs';
import { Tally } from './tally.mjs';

const program = fileURLToPath(new URL('sdk-python/nsxlib_judge.py', import.meta.url));
const tally = new Tally('sdk-nsxlib');

let python;
await tally.check('vmware-nsxlib 19.4.3 installs', () => {
  python = pythonWith('nsxlib', 'nsxlib-requirements.txt');
});
if (python !== undefined) await judge(tally, python, [program], { env: trusting });
tally.close();

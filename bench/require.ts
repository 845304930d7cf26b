import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import type { BenchReport } from './report';

const ROUNDS = 7;
const core = path.join(__dirname, '..', 'build', 'index.js');

/** `require` of the built core in a fresh process against `require('cdk8s')`; no engine may be loaded by it. */
export async function run(): Promise<BenchReport> {
  const [ours, cdk8s] = [best(core), best('cdk8s')];
  const engines = loadedBy(core).filter((file) => /node_modules.(cdk8s|cdktf|cdktn|constructs)\b/.test(file));
  if (engines.length > 0) throw new Error(`the core loads an engine: ${engines[0]}`);
  return {
    name: 'require in a fresh process',
    rows: [
      {
        what: 'the core',
        ms: ours,
        ratio: ours / cdk8s,
        limit: 0.5,
        note: `${loadedBy(core).length} modules, no engine`,
      },
      { what: 'cdk8s', ms: cdk8s, ratio: 1 },
    ],
  };
}

function best(module: string): number {
  const program = `const t = performance.now(); require(${JSON.stringify(module)}); console.log(performance.now() - t)`;
  return Math.min(...Array.from({ length: ROUNDS }, () => Number(node(program))));
}

function loadedBy(module: string): string[] {
  return JSON.parse(
    node(`require(${JSON.stringify(module)}); console.log(JSON.stringify(Object.keys(require.cache)))`),
  );
}

function node(program: string): string {
  return execFileSync(process.execPath, ['-e', program], { cwd: path.join(__dirname, '..'), encoding: 'utf8' });
}

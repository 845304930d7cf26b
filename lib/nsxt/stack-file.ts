import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Writes a file beside the stack's `cdk.tf.json` whenever the stack is synthesized, after all validations. What is in
 * it never passes through the engine, which walks every value of a resource for tokens, several times.
 *
 * The engine's own `TerraformAsset` copies a file that must exist before, and names the copy by its hash; here nothing
 * is written but the result, under a name that stays, so that two versions can be compared.
 *
 * @param name relative to the stack's folder, with `/`
 * @param content asked for once the stack is written
 */
export function addStackFile(construct: Construct, name: string, content: () => Buffer): void {
  const stack = TerraformStack.of(construct);
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize(session) {
      synthesizer.synthesize(session);
      const file = path.join(session.outdir, session.manifest.forStack(stack).workingDirectory, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content());
    },
  };
}

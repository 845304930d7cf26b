import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Deployment } from '../../lib/project';
import { Stack } from '../../lib/rehearsal/stack';

/** A program of which nothing is known but its stacks. */
export const NOTHING: Deployment = {
  folder: 'cdktf.out',
  stacks: [],
  tier0s: [],
  tier1s: [],
  segments: [],
  clusters: [],
};

/** A stack with one manager, 10.0.0.1, and what a test adds. */
export function stack(config: object, name = 'nsx', dependencies: readonly string[] = []): Stack {
  return new Stack(name, `cdktf.out/stacks/${name}`, dependencies, {
    provider: { nsxt: [{ host: '10.0.0.1' }] },
    ...config,
  });
}

/** An empty folder, with what cdktf and Terraform put into one. */
export class Folder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'rehearsal-test-')));

  at(name: string): string {
    return path.join(this.path, name);
  }

  write(name: string, content: string, mode = 0o644): string {
    fs.mkdirSync(path.dirname(this.at(name)), { recursive: true });
    fs.writeFileSync(this.at(name), content, { mode });
    return this.at(name);
  }

  /** Stacks as cdktf writes them, by name. */
  writeStacks(
    stacks: Readonly<Record<string, { readonly config: object; readonly dependencies?: readonly string[] }>>,
  ) {
    const manifest = Object.entries(stacks).map(([name, { dependencies = [] }]) => [
      name,
      {
        name,
        dependencies,
        workingDirectory: `stacks/${name}`,
        synthesizedStackPath: `stacks/${name}/cdk.tf.json`,
      },
    ]);
    this.write('cdktf.out/manifest.json', JSON.stringify({ stacks: Object.fromEntries(manifest) }));
    for (const [name, { config }] of Object.entries(stacks)) {
      this.write(`cdktf.out/stacks/${name}/cdk.tf.json`, JSON.stringify(config));
    }
  }

  /** A program called terraform that is a shell script; `$1` is Terraform's command. */
  writeTerraform(script: string): string {
    this.write('bin/terraform', `#!/bin/sh\n${script}\n`, 0o755);
    return this.at('bin');
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true });
  }
}

/** What a fake Terraform says when it is asked for its version. */
export const VERSION = `case "$1" in version)
  echo '{"terraform_version":"1.9.8","platform":"linux_amd64","provider_selections":{"registry.terraform.io/vmware/nsxt":"3.10.0"}}'
  exit 0;;
esac`;

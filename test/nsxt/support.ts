import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, TerraformStack, Testing } from 'cdktf';
import { type Fact, type FactKind, type FactKinds, Network, networkOf } from '../../lib/core/model';
import { provedElsewhere } from '../../lib/core/verify';
import { EdgeCluster, NsxManager, TransportZone } from '../../lib/nsxt';

/** Arguments of elements by type and name, as Terraform reads them. */
type Elements = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a stack says to Terraform. */
export interface Terraform {
  readonly resource?: Elements;
  readonly data?: Elements;
  readonly locals?: Readonly<Record<string, unknown>>;
  readonly variable?: Readonly<Record<string, unknown>>;
  readonly provider?: Readonly<Record<string, unknown>>;
  readonly terraform?: Readonly<Record<string, unknown>>;
  readonly import?: readonly unknown[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nsxt-test-'));
  folders.push(folder);
  return folder;
}

/** An App without the proof of the whole network, since one construct alone is no network that could work. */
export function newApp(): App {
  const app = provableApp();
  provedElsewhere(app);
  return app;
}

/** An App as a user has it. */
export function provableApp(): App {
  return new App({ outdir: temporaryFolder() });
}

/** A stack `nsx` with the manager `nsx` on 10.44.55.101. */
export function newStack(app = newApp()): TerraformStack {
  const stack = new TerraformStack(app, 'nsx');
  new NsxManager(stack, 'nsx', { host: '10.44.55.101' });
  return stack;
}

/** What the stack says to Terraform, its validations passed. */
export function synth(stack: TerraformStack): Terraform {
  return JSON.parse(Testing.synth(stack, true)) as Terraform;
}

/** A reference, as Terraform writes it. */
export function ref(expression: string): string {
  return `\${${expression}}`;
}

/** Facts of one kind, of the whole tree. */
export function factsOf<K extends FactKind>(stack: TerraformStack, kind: K): readonly FactKinds[K][] {
  return networkOf(stack.node.root).of(kind);
}

/** A fact as it is read: addresses as text, what is not said left out. */
export function plain(facts: readonly Fact[]): unknown {
  return JSON.parse(JSON.stringify(new Network(facts).facts));
}

export function edgeCluster(stack: TerraformStack): EdgeCluster {
  return EdgeCluster.fromName(stack, 'edge', 'edge-cluster-01');
}

export function overlay(stack: TerraformStack): TransportZone {
  return TransportZone.fromName(stack, 'overlay', 'nsx-overlay-transportzone');
}

/** The message of the error a call throws, with the name of its class: every refusal is a ValidationError. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    const { name, message, stack } = error as Error;
    expect(stack).toBe(`${name}: ${message}`);
    expect(name).toBe('ValidationError');
    return message;
  }
  return 'nothing was refused';
}

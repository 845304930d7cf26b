import * as fs from 'node:fs';
import * as path from 'node:path';
import type { App, TerraformStack } from 'cdktf';
import { type Construct, RootConstruct } from 'constructs';
import { isInstalled } from './installed';
import type { RenderedFile } from './rendered-file';
import { readAll, removeStaging, stagingFolder } from './staging';

type Cdktf = typeof import('cdktf');

/** The NSX side's root: a `cdktf.App`, made here or handed over; a plain root where cdktf is not installed. */
export class TerraformRoot {
  readonly construct: Construct;
  private readonly staging: string | undefined;

  /**
   * @param adopted the user's own `cdktf.App`
   * @param rendered false in the run of the other half: its tree then hangs under a plain root, since the
   * constructor of `cdktf.App` makes a folder
   */
  constructor(adopted: Construct | undefined, rendered: boolean) {
    if (adopted !== undefined) {
      this.construct = adopted;
    } else if (rendered && isInstalled('cdktf')) {
      this.staging = stagingFolder();
      this.construct = new (cdktf().App)({ outdir: this.staging });
    } else {
      this.construct = new RootConstruct();
    }
  }

  /** Where the engine's output belongs: `cdktf.out`, unless the command line or the user's own App says otherwise. */
  get outdir(): string {
    const own = this.staging === undefined ? (this.construct as Partial<App>).outdir : undefined;
    return own ?? process.env.CDKTF_OUTDIR ?? 'cdktf.out';
  }

  /** Ids of the stacks, as `cdktf deploy` takes them; none where cdktf is not installed. */
  get stackNames(): readonly string[] {
    return this.stacks.map((stack) => stack.node.id);
  }

  private get stacks(): readonly TerraformStack[] {
    if (!isInstalled('cdktf')) return [];
    const { TerraformStack } = cdktf();
    return this.construct.node.findAll().filter((construct) => TerraformStack.isStack(construct)) as TerraformStack[];
  }

  /**
   * Everything the engine would write, in memory. The engine only knows how to write to a folder, so it is given an
   * empty one for the time.
   */
  render(): readonly RenderedFile[] {
    const { outdir, stacks } = this;
    if (stacks.length === 0) return [];
    for (const stack of stacks) this.useRelativeState(stack, outdir);
    const staging = this.staging ?? stagingFolder();
    try {
      withOutdir(this.construct as App, staging, (app) => app.synth());
      return readAll(staging);
    } finally {
      removeStaging(staging);
    }
  }

  /** Takes the App's own folder away. It can still be rendered: the folder is made anew. */
  dispose(): void {
    if (this.staging !== undefined) removeStaging(this.staging);
  }

  /**
   * The engine's default state file has an absolute path, which differs by machine. The same file by a relative path
   * gives the same bytes everywhere, and it lies outside of what synthesis replaces.
   */
  private useRelativeState(stack: TerraformStack, outdir: string): void {
    const { LocalBackend, TerraformBackend } = cdktf();
    if (stack.node.findAll().some((construct) => TerraformBackend.isBackend(construct))) return;
    const workspace = path.resolve(outdir, 'stacks', stack.node.id);
    const state = path.join(path.relative(workspace, process.cwd()), `terraform.${stack.node.id}.tfstate`);
    new LocalBackend(stack, { path: state.split(path.sep).join('/') });
  }
}

/** Loaded when it is needed: the engine is optional, and slow to load. */
function cdktf(): Cdktf {
  return require('cdktf');
}

/** `outdir` and `manifest` are readonly for users of the engine; both must point at the same folder during one synthesis. */
function withOutdir(app: App, outdir: string, run: (app: App) => void): void {
  const before = { outdir: app.outdir, manifest: app.manifest };
  const Manifest = app.manifest.constructor as new (version: string, outdir: string, hcl: boolean) => App['manifest'];
  fs.mkdirSync(outdir, { recursive: true });
  Object.assign(app, { outdir, manifest: new Manifest(app.manifest.version, outdir, app.hclOutput) });
  try {
    run(app);
  } finally {
    Object.assign(app, before);
  }
}

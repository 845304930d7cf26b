import { type Simulator, startSimulator } from '../../lib/simulator';
import { WorkingFolder } from './folder';
import { inProcess, type Outcome } from './in-process';
import { leaveBehind } from './routes-network';

/** The commands of `routes`, in a working folder, at a simulator where cl1 left its routes behind. */
export class RoutesShell {
  readonly folder = new WorkingFolder();

  private constructor(public nsx: Simulator) {}

  static async open(): Promise<RoutesShell> {
    const shell = new RoutesShell(await startSimulator());
    await leaveBehind(shell.nsx, shell.folder);
    return shell;
  }

  /** `routes <args> --manager <simulator>` */
  routes(...args: readonly string[]): Promise<Outcome> {
    return inProcess(['routes', ...args, '--manager', this.nsx.host], { ...this.nsx.environment });
  }

  /** Of the same length as the simulator's address, whose port is another one in each run. */
  plain(text: string): string {
    return text.replaceAll(this.nsx.host, 'nsx.example.com');
  }

  async close(): Promise<void> {
    await this.nsx.close();
    this.folder.close();
  }
}

/** What the routes of {@link leaveBehind} are held against. */
export const KNOWN = '  living nodes  2 of cl2.json\n  plan          addresses.lock.json\n';
export const PRUNE = ['prune', '--cluster', 'cl1', '--nodes', 'cl2.json'] as const;

// What Terraform is run against: a simulator under the real provider, nothing under the plugin that has its schema alone.
import { startNsx } from '../simulated-nsx.mjs';

export class Ground {
  /**
   * @param provider as `findProvider` gives it: whether it is `real`, the `env` that Terraform needs, and the `mirror` that
   * it comes from, if it does
   */
  constructor({ real, env, mirror }) {
    this.real = real;
    this.env = env;
    this.mirror = mirror;
  }

  /**
   * Runs something against a manager of its own.
   *
   * @param run is given the manager, undefined where the provider calls none, and the variables that Terraform needs
   * @param options of the simulator
   */
  async manager(run, options) {
    if (!this.real) return await run(undefined, this.env);
    const nsx = await startNsx(options);
    try {
      return await run(nsx, { ...this.env, ...nsx.environment });
    } finally {
      await nsx.close();
    }
  }
}

/** A command ends early on these: Ctrl-C, `kill`, and a terminal that is closed. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something that can be broken off by a signal. It clears up first; then the process ends by that very signal, as
 * a shell expects it.
 *
 * @param run its signal's reason is the name of the one that came
 * @returns undefined where it was broken off
 */
export async function untilSignal<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (name: NodeJS.Signals) => controller.abort(name);
  for (const name of ENDING_SIGNALS) process.on(name, stop);
  try {
    return await run(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    for (const name of ENDING_SIGNALS) process.off(name, stop);
  }
  process.kill(process.pid, signal.reason);
  return undefined;
}

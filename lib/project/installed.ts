/** Whether an engine can be loaded; both are optional, and a network may have one half only. */
export function isInstalled(engine: 'cdk8s' | 'cdktf'): boolean {
  try {
    require.resolve(engine);
    return true;
  } catch {
    return false;
  }
}

/** Plugins that run behind Antrea's own on a node. */
export interface AntreaCniPlugins {
  /** `hostPort` of pods. @default true */
  readonly portmap?: boolean;
  /** Bandwidth annotations of pods. @default true */
  readonly bandwidth?: boolean;
}

/**
 * The text of `antrea-cni.conflist`, which the agent's init container puts on the node as `10-antrea.conflist`.
 * The same for all versions. Source: `antrea-cni.conflist` of antrea-io/antrea v0.11.0 to v2.7.0.
 */
export function antreaCniConflist({ portmap = true, bandwidth = true }: AntreaCniPlugins = {}): string {
  const plugins = [
    { type: 'antrea', ipam: { type: 'host-local' } },
    ...(portmap ? [{ type: 'portmap', capabilities: { portMappings: true } }] : []),
    ...(bandwidth ? [{ type: 'bandwidth', capabilities: { bandwidth: true } }] : []),
  ];
  return `${JSON.stringify({ cniVersion: '0.3.0', name: 'antrea', plugins }, null, 2)}\n`;
}

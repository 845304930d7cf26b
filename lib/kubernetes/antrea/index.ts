import { printErrorsPlainly } from '../../terminal';

export type { AntreaConf } from '../../core/products';
export { AntreaConfigMap, type AntreaConfigMapProps, type IAntreaConfigMap } from './antrea-config-map';
export { antreaConfs } from './antrea-confs';
export { AntreaHelmValues, type AntreaHelmValuesProps, type IAntreaHelmValues } from './antrea-helm-values';
export { type AntreaCniPlugins, antreaCniConflist } from './cni-conflist';
export { antreaAgentConf, antreaControllerConf } from './conf-text';
export { type AntreaHelmValuesSettings, antreaHelmValues } from './helm-values-text';
export { type AntreaConfs, routablePreset } from './routable-preset';
export type {
  AntreaAgentSettings,
  AntreaControllerSettings,
  AntreaProxySettings,
  AntreaSettings,
  NodeIpamSettings,
  NodePortLocalSettings,
  OtherOptions,
  TrafficEncapMode,
  TrafficEncryptionMode,
} from './settings';

// On import, so that whatever is refused while a program is built is printed as one line.
printErrorsPlainly();

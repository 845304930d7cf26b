import { stringify } from 'yaml';
import type { AntreaConf } from '../../core/products';
import { antreaConfs } from './antrea-confs';
import type { AntreaSettings } from './settings';

/**
 * A configuration as Antrea's decoders read it, with keys by code point and every text in double quotes, so that no
 * text (`on`, `1e3`) can be read as anything else.
 */
export function confText(conf: AntreaConf): string {
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  return stringify(conf, { ...quoted, sortMapEntries: true, lineWidth: 0, aliasDuplicateObjects: false });
}

/**
 * The text of `antrea-agent.conf`.
 *
 * @throws ValidationError as `antreaConfs`
 */
export function antreaAgentConf(settings: AntreaSettings): string {
  return confText(antreaConfs(settings).agent);
}

/**
 * The text of `antrea-controller.conf`.
 *
 * @throws ValidationError as `antreaConfs`
 */
export function antreaControllerConf(settings: AntreaSettings): string {
  return confText(antreaConfs(settings).controller);
}

export { checkAntreaAgentConf, checkAntreaControllerConf } from './check';
export type { AntreaConf } from './conf-view';
export type { GateStage } from './gates';
export type { AntreaComponent, AntreaOption, AntreaOptionTable, AntreaOptionType } from './option';
export type { AntreaProblem, AntreaProblemId } from './problem';
export { type AntreaGate, antreaChartWritesGate, antreaDecoder, antreaGates, antreaOptions } from './tables';
export { type TkgAntreaProps, tkgAntreaConf } from './tkg-conf';
export { TKG_ANTREA } from './tkg-rows';
export {
  ANTREA_LINES,
  type AntreaLine,
  type AntreaVersion,
  antreaVersion,
  isAntreaSince,
  isAntreaUntil,
  readAntreaVersion,
} from './version';

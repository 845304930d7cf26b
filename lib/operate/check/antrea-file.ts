import * as fs from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { ValidationError } from '../../core/errors';
import { ANTREA_LINES, type AntreaConf, antreaOptions } from '../../core/products';

const COMMAND = 'kubectl -n kube-system get configmap -o yaml';
const KEY = 'antrea-agent.conf';
/** Builds of the manifest, and TKG's package, put a hash or a number behind it. */
const NAME = /^antrea-config(?:-|$)/;

/** A ConfigMap with a configuration of the agents, not read yet. */
interface AgentConfigMap {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the configuration of Antrea's agents: a ConfigMap or a list of them, in which it is found by its name
 * antrea-config…, as kubectl prints it in YAML or JSON; or an antrea-agent.conf itself.
 *
 * @throws ValidationError CHK110 for a file that cannot be read, CHK111 for what is no YAML, CHK112 where no
 * configuration is in it, CHK113 where several are
 */
export function readAntreaFile(file: string): AntreaConf {
  const documents = documentsOf(contentOf(file), file).flatMap(itemsOf);
  const [only] = documents;
  if (documents.length === 1 && only !== undefined && isAgentConf(only)) return only;
  const found = documents.flatMap((document) => configMapOf(document, documents.length === 1));
  const [first] = found;
  if (first === undefined) {
    const message = `has no antrea-agent.conf: it is neither one itself, nor a ConfigMap antrea-config… or a list with one; write it with ${COMMAND} > ${file}`;
    throw new ValidationError('CHK112', message, file);
  }
  if (found.some(({ text }) => text !== first.text)) {
    const names = found.map(({ name }) => name).join(', ');
    const message = `has several configurations of the agents: ${names}; give the one that the DaemonSet antrea-agent mounts`;
    throw new ValidationError('CHK113', message, file);
  }
  return confOf(first, file);
}

function contentOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new ValidationError('CHK110', `cannot be read (${code}); write it with ${COMMAND} > ${file}`, file);
  }
}

/** YAML reads JSON too. */
function documentsOf(text: string, file: string): unknown[] {
  return [...parseAllDocuments(text)].map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw notYaml(error, file);
    try {
      return document.toJS();
    } catch (unresolved) {
      // An alias without its anchor, or so many of them that they would fill the memory.
      throw notYaml(unresolved as Error, file);
    }
  });
}

function notYaml(error: Error, at: string): ValidationError {
  const [reason = ''] = error.message.split('\n');
  return new ValidationError('CHK111', `is no YAML: ${reason.replace(/[:.]$/, '')}; write it again`, at);
}

function itemsOf(document: unknown): unknown[] {
  const { items } = isObject(document) ? document : {};
  return Array.isArray(items) ? items : [document];
}

/** An object with an option of some release of Antrea, and without a kind. */
function isAgentConf(document: unknown): document is AntreaConf {
  return isObject(document) && !('kind' in document) && Object.keys(document).some((key) => optionNames().has(key));
}

function optionNames(): ReadonlySet<string> {
  const paths = ANTREA_LINES.flatMap((line) => Object.keys(antreaOptions({ line, text: line })));
  return new Set(['featureGates', ...paths.map((path) => path.split('.')[0] ?? '')]);
}

/** One that stands alone may have any name. */
function configMapOf(document: unknown, isAlone: boolean): AgentConfigMap[] {
  const { kind, metadata, data } = isObject(document) ? document : {};
  const text = isObject(data) ? data[KEY] : undefined;
  const name = String(isObject(metadata) ? metadata.name : '');
  return kind === 'ConfigMap' && typeof text === 'string' && (isAlone || NAME.test(name)) ? [{ name, text }] : [];
}

/** A file of comments alone has no option: every one is as Antrea has it by default. */
function confOf({ name, text }: AgentConfigMap, file: string): AntreaConf {
  const at = `${file} ${name} ${KEY}`;
  let conf: unknown;
  try {
    conf = parse(text);
  } catch (error) {
    throw notYaml(error as Error, at);
  }
  if (conf === null) return {};
  if (isObject(conf)) return conf;
  throw new ValidationError('CHK112', `is ${JSON.stringify(conf)} and has no options; write it again`, at);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { ValidationError } from '../../core/errors';
import { checkTkgVariable, requireTkgVariable, type TkgCheck, type TkgValue } from '../../core/products';
import { SecretValue } from './secret-value';

/** A variable's value as a program gives it. */
export type TkgSetting = TkgValue | SecretValue;

/** Values by the name of the variable; undefined is the same as not given. */
export type TkgSettings = Readonly<Record<string, TkgSetting | undefined>>;

/** Checked values by the name of the variable, as they stand in the file; a secret stays one. */
export type CheckedSettings = Readonly<Record<string, string | SecretValue>>;

/**
 * Every value once it is what its variable takes.
 *
 * @throws ValidationError as {@link checkTkgVariable}; TKG105 for a secret that is not a {@link SecretValue}, TKG106 for one
 * from an environment variable of another name
 */
export function checkSettings(settings: TkgSettings, check: TkgCheck): CheckedSettings {
  const checked: Record<string, string | SecretValue> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) checked[name] = checkSetting(name, value, check);
  }
  return checked;
}

function checkSetting(name: string, value: TkgSetting, check: TkgCheck): string | SecretValue {
  const { secret } = requireTkgVariable(name, check);
  if (SecretValue.isSecretValue(value)) return checkSecret(name, value, check);
  if (!secret) return checkTkgVariable(name, value, check);
  const message = `${name} is a secret; give SecretValue.fromEnvironment('${name}') and export it where the tanzu CLI runs`;
  throw new ValidationError('TKG105', message, check.at);
}

function checkSecret(name: string, value: SecretValue, check: TkgCheck): SecretValue {
  const text = value.reveal();
  if (value.kind === 'environment' && text !== name) {
    const message = `the tanzu CLI looks for ${name} in the environment under that name only, not under ${text}; export ${name} and give SecretValue.fromEnvironment('${name}')`;
    throw new ValidationError('TKG106', message, check.at);
  }
  if (value.kind === 'plain') checkPlainSecret(name, text, check);
  return value;
}

function checkPlainSecret(name: string, text: string, check: TkgCheck): void {
  if (/^\$\{?\w+\}?$/.test(text)) {
    const message = `${name} is the name of a variable in plain text, which the tanzu CLI takes for the secret itself; give SecretValue.fromEnvironment('${name}')`;
    throw new ValidationError('TKG105', message, check.at);
  }
  if (text.startsWith('<encoded:')) {
    throw new ValidationError('TKG105', `${name} is encoded; give it to SecretValue.encoded`, check.at);
  }
  const { secret } = requireTkgVariable(name);
  if (secret) checkTkgVariable(name, text, check);
}

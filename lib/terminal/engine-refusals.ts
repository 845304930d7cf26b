import { ValidationError } from '../core/errors';

const NOT_VALID = /^(?:App-level v|V)alidation failed with the following errors:\s*([\s\S]*)$/;
const NOT_INSTALLED = /^Cannot find (?:module|package) '(cdk8s|cdktf|constructs)'/;
const OUTSIDE_OF_STACK = /^No stack could be identified for the construct at path '(.*?)'/;
const USED_TWICE = /^There is already a Construct with name '(.*)' in (\S+)(?: \[(.*)\])?$/;

/** The engines' own refusals that a user meets, in this library's form; undefined for anything else. */
export function asValidationError(error: unknown): ValidationError | undefined {
  if (ValidationError.isValidationError(error)) return error;
  const message = error instanceof Error ? error.message : '';
  const [, reasons] = NOT_VALID.exec(message) ?? [];
  if (reasons !== undefined) return new ValidationError('CONSTRUCT002', reasons);
  const [, missing] = NOT_INSTALLED.exec(message) ?? [];
  if (missing !== undefined) return notInstalled(missing);
  const [, outside] = OUTSIDE_OF_STACK.exec(message) ?? [];
  if (outside !== undefined) {
    const fix = "stands in no stack; make it in one: new TerraformStack(network.terraform, 'nsx')";
    return new ValidationError('CONSTRUCT003', fix, outside);
  }
  const used = USED_TWICE.exec(message);
  if (used === null) return undefined;
  const [, id, parent, path = parent] = used;
  return new ValidationError(
    'CONSTRUCT001',
    `the construct id "${id}" is used twice; give one of the two another id`,
    path,
  );
}

/** The engines are optional, so npm does not say that one is missing. */
function notInstalled(name: string): ValidationError {
  return name === 'cdk8s'
    ? new ValidationError('ENGINE002', 'the package cdk8s is missing; run `npm install cdk8s constructs@~10.7.2`')
    : new ValidationError(
        'ENGINE001',
        `the package ${name} is missing; run \`npm install cdktf@^0.21.0 constructs@~10.7.2\`, or \`npm install cdktf@npm:cdktn@^0.24.0\` for the living fork`,
      );
}

export { asValidationError } from './engine-refusals';
export { type EndsProgram, printErrorsPlainly } from './print-errors-plainly';

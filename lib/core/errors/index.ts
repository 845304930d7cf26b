export { BugError } from './bug-error';
export { ValidationError } from './validation-error';

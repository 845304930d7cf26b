/** A state that cannot be reached by any input: a defect of this library. Keeps its stack, since that is what a report needs. */
export class BugError extends Error {
  override readonly name = 'BugError';

  constructor(message: string) {
    super(`${message}; this is a defect of cdk-routable-pods, please report it with the program that shows it`);
  }
}

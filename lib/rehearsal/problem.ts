/** What has to be there, and is not. */
export type MissingTool = 'terraform' | 'provider';

/** A stack may have `import` blocks. Source: Terraform's upgrade guide for 1.5. */
export const OLDEST_TERRAFORM = { major: 1, minor: 5 } as const;

/** Something a rehearsal needs cannot be had here. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';

  /** @param reason what was tried, in a sentence without a capital and a period */
  constructor(
    readonly tool: MissingTool,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** Terraform, or a cloud provider, did not do what a deployment needs. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';

  /**
   * @param step what was done, as `terraform apply of stack nsx`
   * @param errors each in one line
   */
  constructor(
    readonly step: string,
    readonly errors: readonly string[],
  ) {
    super(step);
  }
}

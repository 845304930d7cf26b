import type { App, IResolver, ResolutionContext } from 'cdk8s';
import { ValidationError } from '../core/errors';

const TERRAFORM_TOKEN = /\$\{TfToken\[[^\]]*\]\}/;

/**
 * A Terraform token in a manifest would be written out as the literal text `${TfToken[…]}`, and neither engine says so.
 * The value is known only after apply; a manifest needs it now.
 */
export class TerraformTokenGuard implements IResolver {
  /** The refusal itself: cdk8s puts what a resolver throws into a sentence of its own. */
  refusal: ValidationError | undefined;

  resolve(context: ResolutionContext): void {
    const { value } = context;
    if (typeof value !== 'string' || !TERRAFORM_TOKEN.test(value)) return;
    this.refusal = new ValidationError(
      'TOKEN001',
      `${context.key.join('.')} of ${context.obj.kind} "${context.obj.name}" is a Terraform value that is known only after apply; give the value itself, e.g. the address you chose`,
      context.obj.node.path,
    );
    throw this.refusal;
  }
}

/** The guard of an App, put before every other resolver the first time. */
export function terraformTokenGuardOf(app: App): TerraformTokenGuard {
  const { resolvers } = app as unknown as { resolvers: IResolver[] };
  const known = resolvers.find((resolver) => resolver instanceof TerraformTokenGuard);
  if (known !== undefined) return known;
  const guard = new TerraformTokenGuard();
  resolvers.unshift(guard);
  return guard;
}

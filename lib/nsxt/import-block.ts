import { TerraformElement, type TerraformResource } from 'cdktf';

/**
 * Terraform's `import` block: the next apply takes an existing object over instead of creating it. The resource's own
 * `importFrom` is not used: it runs `terraform version` during synthesis, which then needs Terraform. Instead the stack
 * says that it needs Terraform 1.5, the first that knows the block.
 */
export class ImportBlock extends TerraformElement {
  private readonly address: string;

  /** @param importId what the provider takes as the id of the object */
  constructor(
    resource: TerraformResource,
    private readonly importId: string,
  ) {
    super(resource, 'Import', 'import');
    this.address = `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
  }

  override toTerraform(): object {
    return { terraform: { required_version: '>= 1.5.0' }, import: [{ to: this.address, id: this.importId }] };
  }

  /** For `cdktf synth --hcl`, whose printer has no place for `required_version`. */
  override toHclTerraform(): object {
    const to = { value: this.address, type: 'simple', storageClassType: 'reference' };
    return { import: [{ to, id: { value: this.importId, type: 'simple', storageClassType: 'string' } }] };
  }
}

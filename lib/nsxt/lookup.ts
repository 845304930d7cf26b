import { type TerraformDataSource, type TerraformMetaArguments, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { claim } from './claims';
import { known } from './known';
import { type NsxManager, providerOf } from './nsx-manager';
import { elementOf, renderedBy } from './policy-path';
import { takeLogicalId } from './terraform-name';

/** How what stands already is found. */
export interface LookupOptions {
  /** @default - the stack's only manager */
  readonly manager?: NsxManager;
}

/** The class of a data source that finds objects by name. */
export interface DataSourceClass {
  readonly tfResourceType: string;
  new (
    scope: Construct,
    id: string,
    config: TerraformMetaArguments & { readonly displayName: string },
  ): TerraformDataSource;
}

/**
 * Lets a construct appear as the data source that finds an object by its name. Whoever asks for the same name again in
 * a stack gets the same data source, so that a lookup can be written wherever it is used.
 *
 * @throws ValidationError TOKEN001 for a name that is not known yet
 */
export function lookUp(construct: Construct, name: string, manager: NsxManager, DataSource: DataSourceClass): void {
  const displayName = known(name, 'name', construct.node.path);
  const type = DataSource.tfResourceType;
  const first = claim(TerraformStack.of(construct), `${type} "${name}" on ${manager.node.path}`, construct);
  const found = first === undefined ? undefined : elementOf(first);
  if (found !== undefined) {
    renderedBy(construct, found);
    return;
  }
  const source = renderedBy(construct, new DataSource(construct, 'Resource', { displayName, ...providerOf(manager) }));
  source.overrideLogicalId(takeLogicalId(construct, `data.${type}`, [manager.alias, name]));
}

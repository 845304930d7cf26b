import { Construct } from 'constructs';
import { type DataSourceClass, type LookupOptions, lookUp } from './lookup';
import { managerFor } from './nsx-manager';
import { checkPolicyPath, idOf, type PathKind } from './policy-path';

/** What the objects of a class have in common. */
export interface FoundKind {
  readonly kind: PathKind;
  /** Finds one by its name. */
  readonly DataSource: DataSourceClass;
}

/** What is known of an object: its name as NSX shows it, or its policy path. */
export type NameOrPath = { readonly name: string } | { readonly path: string };

/** An object that always stands already. Its classes differ by what they find. */
export abstract class FoundObject extends Construct {
  readonly displayName: string;
  readonly managerHost: string;
  /** Absent: found by name. */
  readonly policyPath?: string;

  protected constructor(scope: Construct, id: string, found: FoundKind, by: NameOrPath, options: LookupOptions) {
    super(scope, id);
    const manager = managerFor(this, options.manager);
    this.managerHost = manager.host;
    if ('name' in by) {
      this.displayName = by.name;
      lookUp(this, by.name, manager, found.DataSource);
    } else {
      this.policyPath = checkPolicyPath(by.path, found.kind, this.node.path);
      this.displayName = idOf(by.path);
    }
  }
}

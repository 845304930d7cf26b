import { Construct } from 'constructs';
import type { LookupOptions } from './lookup';
import { managerFor } from './nsx-manager';
import { checkPolicyPath, idOf, type PathKind } from './policy-path';

/** An object that stands already, of which the policy path is known: Terraform has nothing to look up. */
export class ObjectAtPath extends Construct {
  /** The last part of its path, since NSX alone knows its name. */
  readonly displayName: string;
  readonly managerHost: string;
  readonly policyPath: string;

  /** @throws ValidationError ID004 for another path, MGR002 or MGR003 where the manager is not clear */
  constructor(scope: Construct, id: string, kind: PathKind, path: string, { manager }: LookupOptions) {
    super(scope, id);
    this.policyPath = checkPolicyPath(path, kind, this.node.path);
    this.displayName = idOf(path);
    this.managerHost = managerFor(this, manager).host;
  }
}

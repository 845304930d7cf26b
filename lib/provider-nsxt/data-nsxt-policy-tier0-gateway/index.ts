// https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataNsxtPolicyTier0GatewayConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#description DataNsxtPolicyTier0Gateway#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#display_name DataNsxtPolicyTier0Gateway#display_name}
  */
  readonly displayName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#edge_cluster_path DataNsxtPolicyTier0Gateway#edge_cluster_path}
  */
  readonly edgeClusterPath?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#id DataNsxtPolicyTier0Gateway#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * context block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#context DataNsxtPolicyTier0Gateway#context}
  */
  readonly context?: DataNsxtPolicyTier0GatewayContext;
  /**
  * vrf_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#vrf_config DataNsxtPolicyTier0Gateway#vrf_config}
  */
  readonly vrfConfig?: DataNsxtPolicyTier0GatewayVrfConfig;
}
export interface DataNsxtPolicyTier0GatewayContext {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#from_global DataNsxtPolicyTier0Gateway#from_global}
  */
  readonly fromGlobal?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#project_id DataNsxtPolicyTier0Gateway#project_id}
  */
  readonly projectId?: string;
}

export function dataNsxtPolicyTier0GatewayContextToTerraform(struct?: DataNsxtPolicyTier0GatewayContextOutputReference | DataNsxtPolicyTier0GatewayContext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    from_global: cdktf.booleanToTerraform(struct!.fromGlobal),
    project_id: cdktf.stringToTerraform(struct!.projectId),
  }
}


export function dataNsxtPolicyTier0GatewayContextToHclTerraform(struct?: DataNsxtPolicyTier0GatewayContextOutputReference | DataNsxtPolicyTier0GatewayContext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    from_global: {
      value: cdktf.booleanToHclTerraform(struct!.fromGlobal),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    project_id: {
      value: cdktf.stringToHclTerraform(struct!.projectId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataNsxtPolicyTier0GatewayContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataNsxtPolicyTier0GatewayContext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._fromGlobal !== undefined) {
      hasAnyValues = true;
      internalValueResult.fromGlobal = this._fromGlobal;
    }
    if (this._projectId !== undefined) {
      hasAnyValues = true;
      internalValueResult.projectId = this._projectId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataNsxtPolicyTier0GatewayContext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._fromGlobal = undefined;
      this._projectId = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._fromGlobal = value.fromGlobal;
      this._projectId = value.projectId;
    }
  }

  // from_global - computed: false, optional: true, required: false
  private _fromGlobal?: boolean | cdktf.IResolvable; 
  public get fromGlobal() {
    return this.getBooleanAttribute('from_global');
  }
  public set fromGlobal(value: boolean | cdktf.IResolvable) {
    this._fromGlobal = value;
  }
  public resetFromGlobal() {
    this._fromGlobal = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fromGlobalInput() {
    return this._fromGlobal;
  }

  // project_id - computed: false, optional: true, required: false
  private _projectId?: string; 
  public get projectId() {
    return this.getStringAttribute('project_id');
  }
  public set projectId(value: string) {
    this._projectId = value;
  }
  public resetProjectId() {
    this._projectId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get projectIdInput() {
    return this._projectId;
  }
}
export interface DataNsxtPolicyTier0GatewayVrfConfigRouteTarget {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#address_family DataNsxtPolicyTier0Gateway#address_family}
  */
  readonly addressFamily?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#auto_mode DataNsxtPolicyTier0Gateway#auto_mode}
  */
  readonly autoMode?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#export_targets DataNsxtPolicyTier0Gateway#export_targets}
  */
  readonly exportTargets?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#import_targets DataNsxtPolicyTier0Gateway#import_targets}
  */
  readonly importTargets?: string[];
}

export function dataNsxtPolicyTier0GatewayVrfConfigRouteTargetToTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigRouteTargetOutputReference | DataNsxtPolicyTier0GatewayVrfConfigRouteTarget): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address_family: cdktf.stringToTerraform(struct!.addressFamily),
    auto_mode: cdktf.booleanToTerraform(struct!.autoMode),
    export_targets: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.exportTargets),
    import_targets: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.importTargets),
  }
}


export function dataNsxtPolicyTier0GatewayVrfConfigRouteTargetToHclTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigRouteTargetOutputReference | DataNsxtPolicyTier0GatewayVrfConfigRouteTarget): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address_family: {
      value: cdktf.stringToHclTerraform(struct!.addressFamily),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auto_mode: {
      value: cdktf.booleanToHclTerraform(struct!.autoMode),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    export_targets: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.exportTargets),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    import_targets: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.importTargets),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataNsxtPolicyTier0GatewayVrfConfigRouteTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataNsxtPolicyTier0GatewayVrfConfigRouteTarget | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._addressFamily !== undefined) {
      hasAnyValues = true;
      internalValueResult.addressFamily = this._addressFamily;
    }
    if (this._autoMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoMode = this._autoMode;
    }
    if (this._exportTargets !== undefined) {
      hasAnyValues = true;
      internalValueResult.exportTargets = this._exportTargets;
    }
    if (this._importTargets !== undefined) {
      hasAnyValues = true;
      internalValueResult.importTargets = this._importTargets;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataNsxtPolicyTier0GatewayVrfConfigRouteTarget | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._addressFamily = undefined;
      this._autoMode = undefined;
      this._exportTargets = undefined;
      this._importTargets = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._addressFamily = value.addressFamily;
      this._autoMode = value.autoMode;
      this._exportTargets = value.exportTargets;
      this._importTargets = value.importTargets;
    }
  }

  // address_family - computed: false, optional: true, required: false
  private _addressFamily?: string; 
  public get addressFamily() {
    return this.getStringAttribute('address_family');
  }
  public set addressFamily(value: string) {
    this._addressFamily = value;
  }
  public resetAddressFamily() {
    this._addressFamily = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressFamilyInput() {
    return this._addressFamily;
  }

  // auto_mode - computed: false, optional: true, required: false
  private _autoMode?: boolean | cdktf.IResolvable; 
  public get autoMode() {
    return this.getBooleanAttribute('auto_mode');
  }
  public set autoMode(value: boolean | cdktf.IResolvable) {
    this._autoMode = value;
  }
  public resetAutoMode() {
    this._autoMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoModeInput() {
    return this._autoMode;
  }

  // export_targets - computed: false, optional: true, required: false
  private _exportTargets?: string[]; 
  public get exportTargets() {
    return this.getListAttribute('export_targets');
  }
  public set exportTargets(value: string[]) {
    this._exportTargets = value;
  }
  public resetExportTargets() {
    this._exportTargets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exportTargetsInput() {
    return this._exportTargets;
  }

  // import_targets - computed: false, optional: true, required: false
  private _importTargets?: string[]; 
  public get importTargets() {
    return this.getListAttribute('import_targets');
  }
  public set importTargets(value: string[]) {
    this._importTargets = value;
  }
  public resetImportTargets() {
    this._importTargets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get importTargetsInput() {
    return this._importTargets;
  }
}
export interface DataNsxtPolicyTier0GatewayVrfConfigTag {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#scope DataNsxtPolicyTier0Gateway#scope}
  */
  readonly scope?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#tag DataNsxtPolicyTier0Gateway#tag}
  */
  readonly tag?: string;
}

export function dataNsxtPolicyTier0GatewayVrfConfigTagToTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigTag | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    scope: cdktf.stringToTerraform(struct!.scope),
    tag: cdktf.stringToTerraform(struct!.tag),
  }
}


export function dataNsxtPolicyTier0GatewayVrfConfigTagToHclTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigTag | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    scope: {
      value: cdktf.stringToHclTerraform(struct!.scope),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tag: {
      value: cdktf.stringToHclTerraform(struct!.tag),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataNsxtPolicyTier0GatewayVrfConfigTagOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataNsxtPolicyTier0GatewayVrfConfigTag | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._scope !== undefined) {
      hasAnyValues = true;
      internalValueResult.scope = this._scope;
    }
    if (this._tag !== undefined) {
      hasAnyValues = true;
      internalValueResult.tag = this._tag;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataNsxtPolicyTier0GatewayVrfConfigTag | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._scope = undefined;
      this._tag = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._scope = value.scope;
      this._tag = value.tag;
    }
  }

  // scope - computed: false, optional: true, required: false
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // tag - computed: false, optional: true, required: false
  private _tag?: string; 
  public get tag() {
    return this.getStringAttribute('tag');
  }
  public set tag(value: string) {
    this._tag = value;
  }
  public resetTag() {
    this._tag = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagInput() {
    return this._tag;
  }
}

export class DataNsxtPolicyTier0GatewayVrfConfigTagList extends cdktf.ComplexList {
  public internalValue? : DataNsxtPolicyTier0GatewayVrfConfigTag[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DataNsxtPolicyTier0GatewayVrfConfigTagOutputReference {
    return new DataNsxtPolicyTier0GatewayVrfConfigTagOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataNsxtPolicyTier0GatewayVrfConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#evpn_transit_vni DataNsxtPolicyTier0Gateway#evpn_transit_vni}
  */
  readonly evpnTransitVni?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#gateway_path DataNsxtPolicyTier0Gateway#gateway_path}
  */
  readonly gatewayPath: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#route_distinguisher DataNsxtPolicyTier0Gateway#route_distinguisher}
  */
  readonly routeDistinguisher?: string;
  /**
  * route_target block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#route_target DataNsxtPolicyTier0Gateway#route_target}
  */
  readonly routeTarget?: DataNsxtPolicyTier0GatewayVrfConfigRouteTarget;
  /**
  * tag block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#tag DataNsxtPolicyTier0Gateway#tag}
  */
  readonly tag?: DataNsxtPolicyTier0GatewayVrfConfigTag[] | cdktf.IResolvable;
}

export function dataNsxtPolicyTier0GatewayVrfConfigToTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigOutputReference | DataNsxtPolicyTier0GatewayVrfConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    evpn_transit_vni: cdktf.numberToTerraform(struct!.evpnTransitVni),
    gateway_path: cdktf.stringToTerraform(struct!.gatewayPath),
    route_distinguisher: cdktf.stringToTerraform(struct!.routeDistinguisher),
    route_target: dataNsxtPolicyTier0GatewayVrfConfigRouteTargetToTerraform(struct!.routeTarget),
    tag: cdktf.listMapper(dataNsxtPolicyTier0GatewayVrfConfigTagToTerraform, true)(struct!.tag),
  }
}


export function dataNsxtPolicyTier0GatewayVrfConfigToHclTerraform(struct?: DataNsxtPolicyTier0GatewayVrfConfigOutputReference | DataNsxtPolicyTier0GatewayVrfConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    evpn_transit_vni: {
      value: cdktf.numberToHclTerraform(struct!.evpnTransitVni),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    gateway_path: {
      value: cdktf.stringToHclTerraform(struct!.gatewayPath),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    route_distinguisher: {
      value: cdktf.stringToHclTerraform(struct!.routeDistinguisher),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    route_target: {
      value: dataNsxtPolicyTier0GatewayVrfConfigRouteTargetToHclTerraform(struct!.routeTarget),
      isBlock: true,
      type: "list",
      storageClassType: "DataNsxtPolicyTier0GatewayVrfConfigRouteTargetList",
    },
    tag: {
      value: cdktf.listMapperHcl(dataNsxtPolicyTier0GatewayVrfConfigTagToHclTerraform, true)(struct!.tag),
      isBlock: true,
      type: "set",
      storageClassType: "DataNsxtPolicyTier0GatewayVrfConfigTagList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataNsxtPolicyTier0GatewayVrfConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DataNsxtPolicyTier0GatewayVrfConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evpnTransitVni !== undefined) {
      hasAnyValues = true;
      internalValueResult.evpnTransitVni = this._evpnTransitVni;
    }
    if (this._gatewayPath !== undefined) {
      hasAnyValues = true;
      internalValueResult.gatewayPath = this._gatewayPath;
    }
    if (this._routeDistinguisher !== undefined) {
      hasAnyValues = true;
      internalValueResult.routeDistinguisher = this._routeDistinguisher;
    }
    if (this._routeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.routeTarget = this._routeTarget?.internalValue;
    }
    if (this._tag?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tag = this._tag?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataNsxtPolicyTier0GatewayVrfConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._evpnTransitVni = undefined;
      this._gatewayPath = undefined;
      this._routeDistinguisher = undefined;
      this._routeTarget.internalValue = undefined;
      this._tag.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._evpnTransitVni = value.evpnTransitVni;
      this._gatewayPath = value.gatewayPath;
      this._routeDistinguisher = value.routeDistinguisher;
      this._routeTarget.internalValue = value.routeTarget;
      this._tag.internalValue = value.tag;
    }
  }

  // evpn_transit_vni - computed: false, optional: true, required: false
  private _evpnTransitVni?: number; 
  public get evpnTransitVni() {
    return this.getNumberAttribute('evpn_transit_vni');
  }
  public set evpnTransitVni(value: number) {
    this._evpnTransitVni = value;
  }
  public resetEvpnTransitVni() {
    this._evpnTransitVni = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get evpnTransitVniInput() {
    return this._evpnTransitVni;
  }

  // gateway_path - computed: false, optional: false, required: true
  private _gatewayPath?: string; 
  public get gatewayPath() {
    return this.getStringAttribute('gateway_path');
  }
  public set gatewayPath(value: string) {
    this._gatewayPath = value;
  }
  // Temporarily expose input value. Use with caution.
  public get gatewayPathInput() {
    return this._gatewayPath;
  }

  // path - computed: true, optional: false, required: false
  public get path() {
    return this.getStringAttribute('path');
  }

  // route_distinguisher - computed: false, optional: true, required: false
  private _routeDistinguisher?: string; 
  public get routeDistinguisher() {
    return this.getStringAttribute('route_distinguisher');
  }
  public set routeDistinguisher(value: string) {
    this._routeDistinguisher = value;
  }
  public resetRouteDistinguisher() {
    this._routeDistinguisher = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get routeDistinguisherInput() {
    return this._routeDistinguisher;
  }

  // route_target - computed: false, optional: true, required: false
  private _routeTarget = new DataNsxtPolicyTier0GatewayVrfConfigRouteTargetOutputReference(this, "route_target");
  public get routeTarget() {
    return this._routeTarget;
  }
  public putRouteTarget(value: DataNsxtPolicyTier0GatewayVrfConfigRouteTarget) {
    this._routeTarget.internalValue = value;
  }
  public resetRouteTarget() {
    this._routeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get routeTargetInput() {
    return this._routeTarget.internalValue;
  }

  // tag - computed: false, optional: true, required: false
  private _tag = new DataNsxtPolicyTier0GatewayVrfConfigTagList(this, "tag", true);
  public get tag() {
    return this._tag;
  }
  public putTag(value: DataNsxtPolicyTier0GatewayVrfConfigTag[] | cdktf.IResolvable) {
    this._tag.internalValue = value;
  }
  public resetTag() {
    this._tag.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagInput() {
    return this._tag.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway nsxt_policy_tier0_gateway}
*/
export class DataNsxtPolicyTier0Gateway extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "nsxt_policy_tier0_gateway";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataNsxtPolicyTier0Gateway resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataNsxtPolicyTier0Gateway to import
  * @param importFromId The id of the existing DataNsxtPolicyTier0Gateway that should be imported. Refer to the {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataNsxtPolicyTier0Gateway to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "nsxt_policy_tier0_gateway", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/vmware/nsxt/latest/docs/data-sources/policy_tier0_gateway nsxt_policy_tier0_gateway} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataNsxtPolicyTier0GatewayConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataNsxtPolicyTier0GatewayConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'nsxt_policy_tier0_gateway',
      terraformGeneratorMetadata: {
        providerName: 'nsxt',
        providerVersionConstraint: '~> 3.10'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._description = config.description;
    this._displayName = config.displayName;
    this._edgeClusterPath = config.edgeClusterPath;
    this._id = config.id;
    this._context.internalValue = config.context;
    this._vrfConfig.internalValue = config.vrfConfig;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // edge_cluster_path - computed: true, optional: true, required: false
  private _edgeClusterPath?: string; 
  public get edgeClusterPath() {
    return this.getStringAttribute('edge_cluster_path');
  }
  public set edgeClusterPath(value: string) {
    this._edgeClusterPath = value;
  }
  public resetEdgeClusterPath() {
    this._edgeClusterPath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get edgeClusterPathInput() {
    return this._edgeClusterPath;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // path - computed: true, optional: false, required: false
  public get path() {
    return this.getStringAttribute('path');
  }

  // context - computed: false, optional: true, required: false
  private _context = new DataNsxtPolicyTier0GatewayContextOutputReference(this, "context");
  public get context() {
    return this._context;
  }
  public putContext(value: DataNsxtPolicyTier0GatewayContext) {
    this._context.internalValue = value;
  }
  public resetContext() {
    this._context.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contextInput() {
    return this._context.internalValue;
  }

  // vrf_config - computed: false, optional: true, required: false
  private _vrfConfig = new DataNsxtPolicyTier0GatewayVrfConfigOutputReference(this, "vrf_config");
  public get vrfConfig() {
    return this._vrfConfig;
  }
  public putVrfConfig(value: DataNsxtPolicyTier0GatewayVrfConfig) {
    this._vrfConfig.internalValue = value;
  }
  public resetVrfConfig() {
    this._vrfConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vrfConfigInput() {
    return this._vrfConfig.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      description: cdktf.stringToTerraform(this._description),
      display_name: cdktf.stringToTerraform(this._displayName),
      edge_cluster_path: cdktf.stringToTerraform(this._edgeClusterPath),
      id: cdktf.stringToTerraform(this._id),
      context: dataNsxtPolicyTier0GatewayContextToTerraform(this._context.internalValue),
      vrf_config: dataNsxtPolicyTier0GatewayVrfConfigToTerraform(this._vrfConfig.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      edge_cluster_path: {
        value: cdktf.stringToHclTerraform(this._edgeClusterPath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      context: {
        value: dataNsxtPolicyTier0GatewayContextToHclTerraform(this._context.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataNsxtPolicyTier0GatewayContextList",
      },
      vrf_config: {
        value: dataNsxtPolicyTier0GatewayVrfConfigToHclTerraform(this._vrfConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataNsxtPolicyTier0GatewayVrfConfigList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}

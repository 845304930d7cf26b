import { OCI, UNLISTED } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Oracle Cloud. */
export const OCI_VARIABLES: TkgVariableGroupTable = {
  providers: OCI,
  variables: {
    OCI_COMPARTMENT_ID: { type: 'string', since: '2.1' },
    OCI_CONTROL_PLANE_MACHINE_TYPE: { type: 'string', default: 'VM.Standard.E4.Flex', since: '2.1' },
    OCI_CONTROL_PLANE_MACHINE_TYPE_OCPUS: { type: 'integer', default: '1', since: '2.1' },
    OCI_CONTROL_PLANE_PV_TRANSIT_ENCRYPTION: { type: 'boolean', default: true, since: '2.1' },
    OCI_EXTERNAL_CONTROL_PLANE_EP_NSG_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_CONTROL_PLANE_EP_SUBNET_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_CONTROL_PLANE_NSG_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_CONTROL_PLANE_SUBNET_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_VCN_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_WORKER_NSG_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_EXTERNAL_WORKER_SUBNET_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_IMAGE_ID: { type: 'string', since: '2.1' },
    OCI_NODE_MACHINE_TYPE: { type: 'string', default: 'VM.Standard.E4.Flex', since: '2.1' },
    OCI_NODE_MACHINE_TYPE_OCPUS: { type: 'integer', default: '1', since: '2.1' },
    OCI_NODE_PV_TRANSIT_ENCRYPTION: { type: 'boolean', default: true, since: '2.1' },
    OCI_PRIVATE_SERVICE_SUBNET_ID: { type: 'string', since: '2.1', providers: UNLISTED },
    OCI_REGION: { type: 'string', default: 'us-phoenix-1', since: '2.1' },
    OCI_SSH_KEY: { type: 'string', since: '2.1' },
  },
};

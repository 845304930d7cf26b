// A provider that has a schema and nothing else: Terraform checks, plans and keeps state, and no manager is ever called.
import { schemaMessage } from './schema.mjs';
import { completed, fromWire, planned, settled, toWire } from './values.mjs';

const EMPTY = { string: '', number: 0, bool: false };

/** The calls of the protocol over one provider's schemas. */
export function providerOf({ provider, resource_schemas, data_source_schemas }) {
  const resource = (request) => resource_schemas[request.type_name].block;
  return {
    GetSchema: () => ({
      provider: schemaMessage(provider),
      resource_schemas: mapValues(resource_schemas, schemaMessage),
      data_source_schemas: mapValues(data_source_schemas, schemaMessage),
      // Terraform starts a plugin several times for one command; it need not ask each of them.
      server_capabilities: { get_provider_schema_optional: true },
    }),
    PrepareProviderConfig: ({ config }) => ({ prepared_config: config }),
    ValidateResourceTypeConfig: () => ({}),
    ValidateDataSourceConfig: () => ({}),
    Configure: () => ({}),
    UpgradeResourceState: (request) => ({
      upgraded_state: toWire(completed(resource(request), JSON.parse(request.raw_state.json.toString('utf8')))),
    }),
    ReadResource: ({ current_state }) => ({ new_state: current_state }),
    PlanResourceChange: (request) => {
      const proposed = fromWire(request.proposed_new_state);
      const isNew = fromWire(request.prior_state) === null;
      const change = proposed !== null && isNew ? planned(resource(request), proposed) : proposed;
      return { planned_state: toWire(change), legacy_type_system: true };
    },
    ApplyResourceChange: (request) => {
      const wanted = fromWire(request.planned_state);
      const made = wanted === null ? null : settled(resource(request), wanted, inventing(request.type_name, wanted));
      return { new_state: toWire(made), legacy_type_system: true };
    },
    ReadDataSource: (request) => {
      const asked = fromWire(request.config);
      const { block } = data_source_schemas[request.type_name];
      return { state: toWire(settled(block, asked, inventing(request.type_name, asked))) };
    },
    Stop: () => ({}),
  };
}

/** Ids and paths that look like NSX's, so that what refers to them can be read; all else is empty. */
function inventing(type, { nsx_id, display_name }) {
  const id = [nsx_id, display_name].find((name) => typeof name === 'string' && name !== '') ?? type;
  const kind = type
    .replace(/^nsxt_policy_/, '')
    .replace(/^tier([01])_gateway$/, 'tier-$1')
    .replaceAll('_', '-');
  const names = { id, nsx_id: id, path: `/infra/${kind}s/${id}` };
  return (name, shape) => names[name] ?? (typeof shape === 'string' ? EMPTY[shape] : emptyCollection(shape));
}

/** Of `["list", …]`, `["set", …]`, `["map", …]` and `["object", …]`. */
function emptyCollection([kind]) {
  return kind === 'list' || kind === 'set' ? [] : {};
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

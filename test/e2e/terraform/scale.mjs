// Many node routes: by this library, and by the same thing written in Terraform's own language.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcome } from '../simulated-nsx.mjs';
import { nodesOf, Variation } from './variation.mjs';
import { Workspace } from './workspace.mjs';

const COUNT = 400;
const NODES = nodesOf('a', 1, COUNT);
const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

export async function scale(tally, copy, ground) {
  const ours = Variation.in(copy, 'scale', ground.env);
  await ours.set({ clusters: { a: NODES } });
  const hcl = new Workspace(join(copy, 'by-hand'), 'none', ground.env, 'cdktf.out/stacks/nsx/terraform.tfstate');
  mkdirSync(hcl.stack, { recursive: true });
  writeFileSync(join(hcl.stack, 'main.tf'), writtenByHand());
  const ways = [
    { workspace: ours, what: 'by this library', seconds: [] },
    // Without a manager there is no time to compare.
    ...(ground.real ? [{ workspace: hcl, what: 'by hand-written HCL', seconds: [] }] : []),
  ];
  // In turn, so that what else the machine does weighs less.
  const runs = ground.real ? 2 : 1;
  let wanted;
  for (const { workspace } of ways) await workspace.init();
  for (let run = 1; run <= runs; run++) {
    for (const { workspace, what, seconds } of ways) {
      await tally.check(`${COUNT} node routes ${what}, run ${run}: deployed, a second plan empty`, () =>
        ground.manager(async (nsx, env) => {
          const deployed = workspace.anew(env);
          seconds.push(await timed(async () => assert.equal((await deployed.apply()).add, COUNT + 3)));
          const made = { routes: routesOf(deployed), ...(nsx && { onManager: outcome(nsx) }) };
          assert.equal(Object.keys(made.routes).length, COUNT);
          wanted ??= made;
          assert.deepEqual(made, wanted);
          assert.deepEqual(await deployed.plan(), NOTHING);
        }),
      );
    }
  }
  const times = ways.map(({ what, seconds }) => `${Math.min(...seconds).toFixed(1)} s ${what}`);
  console.log(`${COUNT} node routes deployed, the best of ${runs}: ${times.join(', ')}`);
}

async function timed(run) {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** The routes that Terraform remembers, by their podCIDRs: the same however they are written. */
function routesOf(workspace) {
  const routes = workspace.memory().filter(({ address }) => address.startsWith('nsxt_policy_static_route.'));
  return Object.fromEntries(routes.map(({ attributes }) => [attributes.network, attributes]));
}

/** The network of the variation with its usual settings, as a person writes it. */
function writtenByHand() {
  const nodes = NODES.map(({ name, addresses: [address], podCidrs: [podCidr] }) => {
    return `    "${podCidr}" = { node = "${name}", next_hop = "${address}" }`;
  });
  return `
terraform {
  required_providers {
    nsxt = {
      source  = "vmware/nsxt"
      version = "~> 3.10"
    }
  }
}

variable "nsx_host" {
  type    = string
  default = "10.44.55.101"
}

provider "nsxt" {
  host = var.nsx_host
}

data "nsxt_policy_tier0_gateway" "t0" {
  display_name = "T0"
}

data "nsxt_policy_edge_cluster" "edge" {
  display_name = "edge-cluster-01"
}

data "nsxt_policy_transport_zone" "overlay" {
  display_name = "nsx-overlay-transportzone"
}

resource "nsxt_policy_tier1_gateway" "k8s" {
  nsx_id                    = "k8s"
  display_name              = "k8s"
  tier0_path                = data.nsxt_policy_tier0_gateway.t0.path
  edge_cluster_path         = data.nsxt_policy_edge_cluster.edge.path
  route_advertisement_types = ["TIER1_STATIC_ROUTES", "TIER1_CONNECTED"]
}

resource "nsxt_policy_dhcp_server" "nodes" {
  nsx_id            = "nodes-dhcp"
  display_name      = "nodes-dhcp"
  edge_cluster_path = data.nsxt_policy_edge_cluster.edge.path
}

resource "nsxt_policy_segment" "nodes" {
  nsx_id              = "nodes"
  display_name        = "nodes"
  connectivity_path   = nsxt_policy_tier1_gateway.k8s.path
  transport_zone_path = data.nsxt_policy_transport_zone.overlay.path
  dhcp_config_path    = nsxt_policy_dhcp_server.nodes.path
  subnet {
    cidr        = "10.0.0.1/16"
    dhcp_ranges = ["10.0.200.1-10.0.200.99"]
    dhcp_v4_config {
      server_address = "10.0.255.254/16"
    }
  }
}

locals {
  nodes = {
${nodes.join('\n')}
  }
}

resource "nsxt_policy_static_route" "pods" {
  for_each     = local.nodes
  nsx_id       = "a_\${replace(each.key, "/", "_")}"
  display_name = "a_\${each.key}"
  gateway_path = nsxt_policy_tier1_gateway.k8s.path
  network      = each.key
  next_hop {
    ip_address = each.value.next_hop
  }
  tag {
    scope = "cdk-routable-pods/cluster"
    tag   = "a"
  }
  tag {
    scope = "cdk-routable-pods/node"
    tag   = each.value.node
  }
}
`;
}

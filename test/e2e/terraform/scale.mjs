// Many node routes: by this library, and by the same thing written in Terraform's own language.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcome, startNsx } from '../simulated-nsx.mjs';
import { nodesOf, Variation } from './variation.mjs';
import { Workspace } from './workspace.mjs';

const COUNT = 400;
const NODES = nodesOf('a', 1, COUNT);

/** Of each way, so that what else the machine does weighs less. */
const RUNS = 2;

export async function scale(tally, copy, env) {
  const ours = Variation.in(copy, 'scale', env);
  const byHand = new Workspace(join(copy, 'by-hand'), 'none', env);
  const seconds = { ours: [], byHand: [] };
  let made;
  await tally.check(`${COUNT} node routes are deployed, and a second plan is empty`, async () => {
    await ours.set({ clusters: { a: NODES } });
    await ours.init();
    await withNsx(ours, async (nsx, variation) => {
      seconds.ours.push(await timed(() => deploy(variation)));
      made = outcome(nsx);
      assert.deepEqual(await variation.plan(), { add: 0, change: 0, remove: 0, import: 0 });
    });
  });
  await tally.check(`${COUNT} node routes written by hand end in the same state`, async () => {
    mkdirSync(byHand.stack, { recursive: true });
    writeFileSync(join(byHand.stack, 'main.tf'), writtenByHand());
    await byHand.init();
    for (let i = 0; i < RUNS; i++) {
      await withNsx(ours, async (nsx) => {
        rmSync(join(byHand.stack, 'terraform.tfstate'), { force: true });
        seconds.byHand.push(await timed(() => deploy(byHand.with(nsx.environment))));
        assert.deepEqual(outcome(nsx), made);
      });
      if (seconds.ours.length < RUNS) {
        await withNsx(ours, async (nsx, variation) => {
          seconds.ours.push(await timed(() => deploy(variation)));
          assert.deepEqual(outcome(nsx), made);
        });
      }
    }
  });
  const [here, there] = [seconds.ours, seconds.byHand].map((times) => Math.min(...times).toFixed(1));
  console.log(
    `${COUNT} node routes, the better of ${RUNS} runs: ${here} s by this library, ${there} s by hand-written HCL`,
  );
}

async function deploy(workspace) {
  assert.equal((await workspace.apply()).add, COUNT + 3);
}

async function timed(run) {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

async function withNsx(start, run) {
  const nsx = await startNsx();
  try {
    await run(nsx, start.at(nsx));
  } finally {
    await nsx.close();
  }
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
  type = string
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

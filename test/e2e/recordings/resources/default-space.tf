# Every resource that projects do not have, and the data sources that anywhere.tf has not read.

locals {
  project = ""
}

data "nsxt_policy_edge_node" "first" {
  edge_cluster_path = data.nsxt_policy_edge_cluster.edges.path
  member_index      = 0
}

data "nsxt_policy_gateway_locale_service" "existing" {
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  display_name = "default"
}

resource "nsxt_policy_tier0_gateway" "new" {
  nsx_id            = "new"
  display_name      = "new"
  description       = var.description
  ha_mode           = "ACTIVE_STANDBY"
  edge_cluster_path = data.nsxt_policy_edge_cluster.edges.path
  bgp_config {
    local_as_num = "65010"
  }
}

resource "nsxt_policy_vlan_segment" "uplink" {
  nsx_id              = "uplink"
  display_name        = "uplink"
  description         = var.description
  transport_zone_path = data.nsxt_policy_transport_zone.vlan.path
  vlan_ids            = ["100"]
}

resource "nsxt_policy_tier0_gateway_interface" "uplink" {
  for_each       = { "uplink-1" = "10.1.0.1/24", "uplink-2" = "10.1.0.2/24" }
  nsx_id         = each.key
  display_name   = each.key
  description    = var.description
  gateway_path   = data.nsxt_policy_tier0_gateway.tier0.path
  type           = "EXTERNAL"
  segment_path   = nsxt_policy_vlan_segment.uplink.path
  edge_node_path = data.nsxt_policy_edge_node.first.path
  subnets        = [each.value]
}

resource "nsxt_policy_tier0_gateway_ha_vip_config" "shared" {
  config {
    enabled                  = var.description == "made"
    external_interface_paths = [for uplink in nsxt_policy_tier0_gateway_interface.uplink : uplink.path]
    vip_subnets              = ["10.1.0.3/24"]
  }
}

resource "nsxt_policy_gateway_redistribution_config" "rules" {
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  bgp_enabled  = true
  rule {
    name  = var.description
    types = ["TIER1_STATIC", "TIER1_CONNECTED"]
  }
  # Both change the one locale service.
  depends_on = [nsxt_policy_tier0_gateway_ha_vip_config.shared]
}

resource "nsxt_policy_bgp_config" "existing" {
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  local_as_num = "65020"
  ecmp         = var.description == "made"
}

resource "nsxt_policy_bgp_neighbor" "router" {
  nsx_id           = "router"
  display_name     = "router"
  description      = var.description
  bgp_path         = data.nsxt_policy_gateway_locale_service.existing.bgp_path
  neighbor_address = "10.1.0.9"
  remote_as_num    = "65001"
}

resource "nsxt_policy_static_route_bfd_peer" "peer" {
  nsx_id           = "peer"
  display_name     = "peer"
  description      = var.description
  gateway_path     = data.nsxt_policy_tier0_gateway.tier0.path
  bfd_profile_path = "/infra/bfd-profiles/default"
  peer_address     = "10.1.0.9"
}

resource "nsxt_policy_gateway_prefix_list" "pods" {
  nsx_id       = "pods"
  display_name = "pods"
  description  = var.description
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  prefix {
    action  = "PERMIT"
    network = "172.16.136.0/21"
    le      = 24
  }
}

resource "nsxt_policy_gateway_community_list" "ours" {
  nsx_id       = "ours"
  display_name = "ours"
  description  = var.description
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  communities  = ["65000:1", "NO_EXPORT"]
}

resource "nsxt_policy_gateway_route_map" "out" {
  nsx_id       = "out"
  display_name = "out"
  description  = var.description
  gateway_path = data.nsxt_policy_tier0_gateway.tier0.path
  entry {
    action              = "PERMIT"
    prefix_list_matches = [nsxt_policy_gateway_prefix_list.pods.path]
    set {
      med = 20
    }
  }
  entry {
    action = "DENY"
    community_list_match {
      criteria       = nsxt_policy_gateway_community_list.ours.path
      match_operator = "MATCH_ANY"
    }
  }
}

# Every resource that stands in the default space or in a project, each once, with the least that it takes.

terraform {
  required_providers {
    nsxt = { source = "vmware/nsxt" }
  }
}

variable "description" {
  description = "What an update changes."
  default     = "made"
}

locals {
  # local.project is said by the file beside this one.
  projects = local.project == "" ? [] : [local.project]
}

data "nsxt_policy_transport_zone" "overlay" {
  display_name = "nsx-overlay-transportzone"
}

data "nsxt_policy_transport_zone" "vlan" {
  display_name = "nsx-vlan-transportzone"
}

data "nsxt_policy_edge_cluster" "edges" {
  display_name = "edge-cluster-01"
}

data "nsxt_policy_tier0_gateway" "tier0" {
  display_name = "T0"
}

resource "nsxt_policy_tier1_gateway" "pods" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id                    = "pods"
  display_name              = "pods"
  description               = var.description
  tier0_path                = data.nsxt_policy_tier0_gateway.tier0.path
  edge_cluster_path         = data.nsxt_policy_edge_cluster.edges.path
  route_advertisement_types = ["TIER1_STATIC_ROUTES", "TIER1_CONNECTED"]
}

resource "nsxt_policy_tier1_gateway_interface" "service" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "service"
  display_name = "service"
  description  = var.description
  gateway_path = nsxt_policy_tier1_gateway.pods.path
  segment_path = nsxt_policy_segment.nodes.path
  subnets      = ["10.2.0.1/24"]
}

resource "nsxt_policy_segment" "nodes" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id              = "nodes"
  display_name        = "nodes"
  description         = var.description
  transport_zone_path = data.nsxt_policy_transport_zone.overlay.path
  connectivity_path   = nsxt_policy_tier1_gateway.pods.path
  subnet {
    cidr = "172.16.128.1/21"
  }
  subnet {
    cidr = "fd00:128::1/64"
  }
}

resource "nsxt_policy_fixed_segment" "below" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id              = "below"
  display_name        = "below"
  description         = var.description
  transport_zone_path = data.nsxt_policy_transport_zone.overlay.path
  connectivity_path   = nsxt_policy_tier1_gateway.pods.path
  subnet {
    cidr = "10.7.0.1/24"
  }
}

resource "nsxt_policy_dhcp_v4_static_binding" "node" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "node"
  display_name = "node"
  description  = var.description
  segment_path = nsxt_policy_segment.nodes.path
  ip_address   = "172.16.128.9"
  mac_address  = "00:50:56:00:00:01"
}

resource "nsxt_policy_dhcp_v6_static_binding" "node" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "node6"
  display_name = "node6"
  description  = var.description
  segment_path = nsxt_policy_segment.nodes.path
  ip_addresses = ["fd00:128::9"]
  mac_address  = "00:50:56:00:00:01"
}

resource "nsxt_policy_static_route" "pods" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "pods"
  display_name = "pods"
  description  = var.description
  gateway_path = nsxt_policy_tier1_gateway.pods.path
  network      = "172.16.136.0/24"
  next_hop {
    ip_address = "172.16.128.11"
  }
}

resource "nsxt_policy_nat_rule" "out" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id              = "out"
  display_name        = "out"
  description         = var.description
  gateway_path        = nsxt_policy_tier1_gateway.pods.path
  action              = "SNAT"
  source_networks     = ["10.0.0.0/8"]
  translated_networks = ["192.0.2.1"]
}

resource "nsxt_policy_dhcp_server" "server" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id            = "server"
  display_name      = "server"
  description       = var.description
  server_addresses  = ["10.0.0.2/24"]
  edge_cluster_path = data.nsxt_policy_edge_cluster.edges.path
}

resource "nsxt_policy_dhcp_relay" "relay" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id           = "relay"
  display_name     = "relay"
  description      = var.description
  server_addresses = ["10.0.0.53"]
}

resource "nsxt_policy_gateway_policy" "policy" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "policy"
  display_name = "policy"
  description  = var.description
  category     = "LocalGatewayRules"
  rule {
    display_name = "allow"
    action       = "ALLOW"
    scope        = [nsxt_policy_tier1_gateway.pods.path]
  }
}

resource "nsxt_policy_ip_block" "block" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "block"
  display_name = "block"
  description  = var.description
  cidr         = "10.4.0.0/16"
}

resource "nsxt_policy_ip_pool" "pool" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "pool"
  display_name = "pool"
  description  = var.description
}

resource "nsxt_policy_ip_pool_static_subnet" "ranges" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "ranges"
  display_name = "ranges"
  description  = var.description
  pool_path    = nsxt_policy_ip_pool.pool.path
  cidr         = "10.5.0.0/24"
  allocation_range {
    start = "10.5.0.5"
    end   = "10.5.0.9"
  }
}

resource "nsxt_policy_ip_pool_block_subnet" "cut" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "cut"
  display_name = "cut"
  description  = var.description
  pool_path    = nsxt_policy_ip_pool.pool.path
  block_path   = nsxt_policy_ip_block.block.path
  size         = 16
}

resource "nsxt_policy_ip_address_allocation" "address" {
  dynamic "context" {
    for_each = local.projects
    content { project_id = context.value }
  }
  nsx_id       = "address"
  display_name = "address"
  description  = var.description
  pool_path    = nsxt_policy_ip_pool.pool.path
  depends_on   = [nsxt_policy_ip_pool_static_subnet.ranges, nsxt_policy_ip_pool_block_subnet.cut]
}

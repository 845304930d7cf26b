# The project that anywhere.tf stands in, made before it.

locals {
  project = nsxt_policy_project.project.nsx_id
}

data "nsxt_policy_tier0_gateway" "of_project" {
  display_name = "T0"
}

resource "nsxt_policy_project" "project" {
  nsx_id              = "pods"
  display_name        = "pods"
  tier0_gateway_paths = [data.nsxt_policy_tier0_gateway.of_project.path]
}

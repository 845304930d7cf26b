/** Something that no public source says of NSX, and what the simulator does about it. */
export interface Assumption {
  /** Stable word for it. */
  readonly id: string;
  /** What the simulator does. */
  readonly does: string;
  /** What that rests on, and what speaks against it where anything does. */
  readonly restsOn: string;
}

/** Where the simulator had to choose, for whoever relies on it. Printed in the documentation. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'enforced-calls-replace',
    does: 'A hierarchical call with enforce_revision_check=true replaces each object it carries; without it, it merges as PATCH does.',
    restsOn:
      'The provider sends whole objects with it and leaves out what was removed, and an update without ha_mode was seen to set a Tier-1 to "Not Set" (terraform-provider-nsxt issue 852). No document says it.',
  },
  {
    id: 'patch-merges-fields',
    does: 'PATCH keeps the fields a body does not name; a list or a struct that it names is replaced as a whole.',
    restsOn: 'The provider and the SDKs send every list and struct whole.',
  },
  {
    id: 'cleared-fields',
    does: 'null takes a field away, and so does "" for a reference; another empty text is kept as it is.',
    restsOn:
      'vmware-nsxlib clears with both. An empty tier0_path made NSX 4.2 fail later (terraform-provider-nsxt pull request 1287), so it may be kept there.',
  },
  {
    id: 'patch-ignores-revision',
    does: 'PATCH does not look at _revision, neither does a hierarchical call without enforce_revision_check.',
    restsOn:
      'The provider sends none when it updates, and revision 0 when it creates a segment. The API reference names PATCH among the calls that a stale revision can stop.',
  },
  {
    id: 'hierarchical-read',
    does: 'GET of /infra with filter=Type-Tier1|StaticRoutes gives the objects of these types, each below its parent; what stands below an object of another type is not in it. Type-.* gives all. Another regular expression is refused with 400, and base_path and type_filter with 501.',
    restsOn:
      'Public scripts, which name the parents too (Type-Domain|SecurityPolicy|Rule|Group) and send the answer back by PATCH.',
  },
  {
    id: 'stale-revision',
    does: 'A stale revision is refused with 412 and code 604, in PUT and in an enforced hierarchical call alike. There, an object without a revision is not checked.',
    restsOn: 'Status: the API reference, errors 412. Code, words and the hierarchical call: assumed.',
  },
  {
    id: 'put-without-revision',
    does: 'PUT of an object that stands, without a revision, is refused with 400 and code 500127.',
    restsOn: 'An answer kept in the tests of a public client.',
  },
  {
    id: 'every-write-counts',
    does: '_revision grows with every write, also with one that changes nothing.',
    restsOn: 'Not known.',
  },
  {
    id: 'missing-object',
    does: 'GET and DELETE of what does not stand are answered with 404 and code 600; so is a list below it.',
    restsOn:
      'Words and code: clients that match them. That DELETE is no success: the cloud provider was written for a 404.',
  },
  {
    id: 'delete-what-is-gone',
    does: 'A hierarchical call that deletes what does not stand succeeds.',
    restsOn: 'The call says how things shall be. Not known.',
  },
  {
    id: 'dangling-path',
    does: 'A reference to what does not stand, or is of another type, is refused with 400 and code 500012; so is a write below a missing parent.',
    restsOn: 'ansible-for-nsxt issue 98. Of groups and services another client reports 404 and code 600 instead.',
  },
  {
    id: 'children-keep-parent',
    does: 'DELETE of an object with children is refused with code 500030, unless NSX made them itself or they are bindings and rules of its own; a hierarchical delete takes them along.',
    restsOn:
      'The words of the error; for the hierarchical delete terraform-provider-nsxt issue 1516. Which children go with DELETE is assumed.',
  },
  {
    id: 'all-references-keep',
    does: 'Every reference keeps the object it leads to from being deleted.',
    restsOn: 'The words of error 500030. That no reference is an exception is assumed.',
  },
  {
    id: 'segment-with-ports',
    does: 'A segment with ports cannot be deleted, code 503040, unless DELETE says force=true.',
    restsOn: 'Code: nsx-operator. The words are those of the recordings, whose server made them.',
  },
  {
    id: 'field-errors',
    does: 'An unknown field has code 287, and so has a value of another type; a value out of range, of another form or not in its enumeration has code 255.',
    restsOn:
      'Seen: the unknown field, a list too long, a number too small. The words of the others follow those. Further faults stand in related_errors.',
  },
  {
    id: 'simulator-codes',
    does: 'Refusals with module_name "simulator" and codes from 990001 on are those whose code in NSX is not known.',
    restsOn: "Nothing; the numbers are NSX's nowhere.",
  },
  {
    id: 'read-only-fields',
    does: 'A field that NSX fills is refused with another value than NSX gives or gave it; place, identity and history in a body are ignored.',
    restsOn: 'Clients send back whole objects. NSX may ignore all of it: the reference says so of _links only.',
  },
  {
    id: 'tags',
    does: 'An object has at most 30 tags; a scope has at most 128 characters, a tag 256.',
    restsOn: 'The API reference for the lengths; 30 is often quoted and was not confirmed.',
  },
  {
    id: 'ids',
    does: 'An id can have any character; in the path a "/" of it is written %2F. It has 1 to 1024 characters.',
    restsOn: "The provider's check of the length. The SDKs escape ids in a request; which NSX takes is not known.",
  },
  {
    id: 'defaults',
    does: 'Fields that nobody set are filled for a few types only, as `DEFAULTS` lists.',
    restsOn: 'API reference, and plans of the provider that stayed empty with them. A real NSX fills more.',
  },
  {
    id: 'brought-objects',
    does: "A Tier-0's locale service comes with bgp, a gateway with its four NAT sections, a project with its own infra, domain and security profile.",
    restsOn: 'The provider reads bgp and the security profile without making them. The others are assumed.',
  },
  {
    id: 'default-bgp',
    does: 'BGP that nobody configured is enabled, with AS 65000, ECMP, inter-SR iBGP and graceful restart as a helper.',
    restsOn: "Answers that the provider took; NSX's own are not known.",
  },
  {
    id: 'subnet-checks',
    does: "DHCP ranges, the DHCP server and static bindings have to be in the segment's subnet, and apart from the gateway and each other; a gateway's address has to be a host's.",
    restsOn: 'Descriptions in the API reference. Codes and words are assumed.',
  },
  {
    id: 'overlapping-segments',
    does: 'Segments of one gateway with overlapping subnets are accepted, and static routes of one network on one gateway.',
    restsOn: 'For routes the cloud provider makes such; NSX is said to fail at realization for overlapping subnets.',
  },
  {
    id: 'nat-needs',
    does: 'A NAT rule has to have the networks that its action translates.',
    restsOn: 'The meaning of the actions.',
  },
  {
    id: 'nat-overlap',
    does: 'A NAT rule may translate addresses of a segment.',
    restsOn: 'NSX 3.2 refused one with code 500105 (terraform-provider-nsxt issue 823); when exactly is not known.',
  },
  {
    id: 'list-order',
    does: 'A list is sorted by display_name, a search by path, unless sort_by says another field; any field can be one.',
    restsOn: 'Answers of NSX to a list name display_name. Of a search nothing is known; NSX sorts by some fields only.',
  },
  {
    id: 'pages',
    does: "page_size is 1 to 1000, 1000 by default. A list's cursor names a row and is absent on the last page; whatever changes between two pages, result_count is what a client will have got that reads on.",
    restsOn: "API reference for the size. NSX's cursor of a list is opaque.",
  },
  {
    id: 'search-pages',
    does: "A search's cursor is the number of rows served so far, on the last page too. Its later pages are of what stood when the first was asked for; the last 64 searches are remembered, one for each user, query and order.",
    restsOn:
      'An answer of a real NSX with one row has the cursor "1", and vmware-nsxlib reads it as a number on every page. That NSX keeps what was found is assumed; the provider asks for ever for a row that the first page counted and that is gone.',
  },
  {
    id: 'search-at-once',
    does: 'A new search sees a change at once, compares whole values and minds the case.',
    restsOn: 'NSX indexes behind the change, by at most seconds. The clients filter the rows once more.',
  },
  {
    id: 'search-terms',
    does: 'A search is of terms field:value with AND, OR, NOT, parentheses and wildcards; a value goes on to the next operator.',
    restsOn:
      "What the provider, the cloud provider, vmware-nsxlib and the SDKs send. NSX takes more of Lucene's language.",
  },
  {
    id: 'system-objects',
    does: 'What NSX has from the start can be pointed at and neither changed nor deleted.',
    restsOn: 'The meaning of _system_owned.',
  },
  {
    id: 'projects',
    does: 'Projects and VPCs exist from version 4.2 on; an object of a project can be pointed at from that project only.',
    restsOn: 'They came with NSX 4.1; isolation is what a project is for.',
  },
  {
    id: 'passwords',
    does: 'A BGP password is taken and never given back.',
    restsOn: 'Documentation of the provider, which cannot read it.',
  },
  {
    id: 'allocations',
    does: 'An address or a network that is not asked for by name is the lowest free one, and is in the object at once.',
    restsOn: 'Not known; NSX tells an address in the realized entity.',
  },
];

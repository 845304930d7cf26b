import { CHECKS, check, checkJson, checkText } from '../../../lib/operate';
import { CL1, CL2, factsOf, node, type PlainFacts, ROUTES, routeOf } from './support';

const text = (facts: PlainFacts, all = false) => checkText(check(factsOf(facts)), { all });

const MARKED = {
  error: (t: string) => `<error>${t}</error>`,
  warning: (t: string) => `<warning>${t}</warning>`,
  info: (t: string) => t,
  good: (t: string) => `<good>${t}</good>`,
  strong: (t: string) => `<strong>${t}</strong>`,
  faint: (t: string) => `<faint>${t}</faint>`,
};

const THREE: PlainFacts = {
  nodes: {
    cl1: [node(1, { ready: true }), node(2, { ready: false, addresses: ['10.0.0.99'] }), node(3, { ready: true })],
  },
};

it('is a part for each cluster and one for the manager, each line with a word for right and wrong', () => {
  expect(text(THREE)).toBe(`cl1: 3 nodes of cl1.json, 172.16.136.0/21, routes by the cloud provider
ok   CHK002 3 nodes have a podCIDR
ok   CHK003 3 nodes have their podCIDR inside 172.16.136.0/21
ok   CHK004 3 podCIDRs are of one node only
ok   CHK005 3 nodes have an address for their podCIDR
ok   CHK006 3 addresses are of one node only
ok   CHK007 2 nodes are Ready
warn CHK007 node n2 is not Ready: its pods may not answer, whatever the routes
     at:  cl1/n2
     fix: see its conditions
     run: kubectl describe node n2
ok   CHK010 routes are looked for on 10.44.55.101/infra/tier-1s/t1-cl1, as in
            addresses.lock.json
ok   CHK011 the cloud provider can use the router path /infra/tier-1s/t1-cl1
ok   CHK013 3 podCIDRs have a route on /infra/tier-1s/t1-cl1
ok   CHK014 3 podCIDRs have one route only
ok   CHK015 2 routes lead to the address of their node
FAIL CHK015 172.16.137.0/24 leads to 10.0.0.12, and node n2 is 10.0.0.99
     at:  /infra/tier-1s/t1-cl1/static-routes/uid-2_172.16.137.0_24
     fix: restart the cloud provider, and only then delete this route: it comes
          back with 10.0.0.99
     run: kubectl -n kube-system rollout restart daemonset/vsphere-cloud-controller-manager
ok   CHK016 3 routes are written by the cloud provider
ok   CHK017 2 routes have the uid of the present node
ok   CHK018 no route inside 172.16.136.0/21 is without a node
ok   CHK019 3 routes have the tags of their cluster and node
ok   CHK021 3 routes are realized
ok   CHK022 no route inside 172.16.136.0/21 with a cloud provider's tag is on
            another gateway

manager 10.44.55.101
ok   CHK023 3 routes have the cluster name kubernetes; the cloud provider reads
            1000

41 right, 1 wrong, 1 warning
`);
});

it('is all right', () => {
  expect(text({ routes: null }).split('\n').at(-2)).toBe('16 right, 0 wrong');
});

it('has a part for each of several clusters, in the order given', () => {
  const facts = { lock: [CL1, CL2], nodes: { cl2: [node(9)], cl1: [node(1)] }, routes: null };
  expect(
    text(facts)
      .split('\n')
      .filter((line) => /^\S+:/.test(line)),
  ).toEqual([
    'cl2: 1 node of cl2.json, 172.16.144.0/21, routes by the cloud provider',
    'cl1: 1 node of cl1.json, 172.16.136.0/21, routes by the cloud provider',
  ]);
});

it('sets off words with colours, and says the same without', () => {
  const painted = checkText(check(factsOf(THREE)), { paint: MARKED });
  expect(painted).toContain('<strong>manager 10.44.55.101</strong>\n');
  expect(painted).toContain('<good>ok  </good> CHK002 ');
  expect(painted).toContain('<warning>warn</warning> CHK007 ');
  expect(painted).toContain('<error>FAIL</error> CHK015 ');
  expect(painted).toContain('<good>41 right</good>, <error>1 wrong</error>, <warning>1 warning</warning>\n');
  expect(painted.replace(/<\/?\w+>/g, '')).toBe(text(THREE));
});

it('shows ten wrong lines of one kind, and all of them if told so', () => {
  const nodes = Array.from({ length: 12 }, (_, i) =>
    node(1, { name: `n${i}`, addresses: [], podCidrs: [], uid: undefined }),
  );
  const facts = { nodes: { cl1: nodes }, routes: null };
  const short = text(facts);
  expect(short.match(/^FAIL CHK002/gm)).toHaveLength(10);
  expect(short).toContain('     CHK002 2 more; --all shows them\n     CHK005 2 more; --all shows them\n');
  expect(text(facts, true).match(/^FAIL CHK002/gm)).toHaveLength(12);
  expect(text(facts, true)).not.toContain('--all shows');
  expect(short.split('\n').at(-2)).toBe(text(facts, true).split('\n').at(-2));
});

it('says a fix once for lines that follow one another and have the same', () => {
  const nodes = [node(1, { podCidrs: [] }), node(2, { podCidrs: [] })];
  expect(text({ nodes: { cl1: nodes }, routes: null })).toContain(`FAIL CHK002 node n1 has no podCIDR
     at:  cl1/n1
FAIL CHK002 node n2 has no podCIDR
     at:  cl1/n2
     fix: wait some seconds; if none comes, kube-controller-manager has no block
          left in 172.16.136.0/21, or runs without --allocate-node-cidrs=true
ok   CHK005 2 nodes have an address for their podCIDR
`);
});

it('shows what would move the cursor as a space', () => {
  const routes = [...ROUTES, routeOf(4, { node: 'n\u001b[2J4\u202e' })];
  expect(text({ routes })).toContain('is of node n [2J4 , which is not in');
});

it('as JSON has every line with the same keys', () => {
  const json = checkJson(check(factsOf(THREE)));
  expect({ ...json, lines: json.lines.length }).toEqual({ ok: false, right: 41, wrong: 1, warnings: 1, lines: 20 });
  expect(json.lines.filter(({ id }) => id === 'CHK015')).toEqual([
    {
      id: 'CHK015',
      ok: true,
      severity: 'info',
      at: 'cl1',
      message: '2 routes lead to the address of their node',
      fix: null,
      command: null,
      count: 2,
    },
    {
      id: 'CHK015',
      ok: false,
      severity: 'error',
      at: '/infra/tier-1s/t1-cl1/static-routes/uid-2_172.16.137.0_24',
      message: '172.16.137.0/24 leads to 10.0.0.12, and node n2 is 10.0.0.99',
      fix: 'restart the cloud provider, and only then delete this route: it comes back with 10.0.0.99',
      command: 'kubectl -n kube-system rollout restart daemonset/vsphere-cloud-controller-manager',
      count: 1,
    },
  ]);
  for (const line of json.lines) expect(Object.keys(line)).toEqual(Object.keys(json.lines[0] ?? {}));
});

it('is ok as JSON where there are warnings only', () => {
  expect(checkJson(check(factsOf({ host: '127.0.0.1:8443' })))).toMatchObject({ ok: true, wrong: 0, warnings: 1 });
});

it('has a text for every id, in their order', () => {
  const ids = Object.keys(CHECKS);
  expect(ids).toEqual([...ids].sort());
  for (const what of Object.values(CHECKS)) expect(what).toMatch(/^[a-zA-Z].*[^.]$/);
});

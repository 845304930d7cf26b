import type { Simulator } from '../../../lib/simulator';
import { cloudProvider } from '../../../lib/testing';
import { ask } from '../../simulator/http';
import { Laboratory, node, TIER1 } from '../../testing/nsx';
import { faults, faultsOf } from './played';
import { CL1, CL2, NSX } from './support';

/* Each row of what the cloud provider does, played on a simulator, and what is then said of it. */

const lab = new Laboratory();
afterEach(() => lab.close());

const RESTART = 'kubectl -n kube-system rollout restart daemonset/vsphere-cloud-controller-manager';
const ROUTES = `${TIER1}/static-routes`;

const remove = (nsx: Simulator, path: string) => ask(nsx, 'DELETE', path);

describe('of a cluster whose cloud provider has done its work', () => {
  it('nothing is wrong', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1), node(2), node(3)]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });

  it('nothing is wrong with two families', async () => {
    const nsx = await lab.simulator();
    const dual = node(1, { addresses: ['10.0.0.11', 'fd00::11'], podCidrs: ['172.16.136.0/24', 'fd00:1::/64'] });
    const provider = lab.provider(nsx, [dual]);
    await provider.sync();
    expect(await faultsOf(nsx, provider, { lock: [CL1, { cidr: 'fd00:1::/48' }] })).toEqual([]);
  });
});

describe('a node created without addresses, filled in later', () => {
  it('has no route until the cloud provider is restarted', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { addresses: [] })]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK005 [cl1/n1] node n1 has neither an InternalIP nor an ExternalIP; once the node has its address, restart the cloud provider: it keeps a node as it was when it was added $ ${RESTART}`,
      `FAIL CHK013 [cl1/n1] 172.16.136.0/24 of node n1 has no route on ${TIER1}; once the node has an address, restart the cloud provider $ ${RESTART}`,
    ]);
    provider.nodes.set([node(1)]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK013 [cl1/n1] 172.16.136.0/24 of node n1 has no route on ${TIER1}; the cloud provider writes it within seconds; where it does not, as for a node that was added without an address, restart it $ ${RESTART}`,
    ]);
    provider.restart();
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a node whose address changes', () => {
  const path = `${ROUTES}/u_172.16.136.0_24`;
  const wrong = `FAIL CHK015 [${path}] 172.16.136.0/24 leads to 10.0.0.11, and node n1 is 10.0.0.99; restart the cloud provider, and only then delete this route: it comes back with 10.0.0.99 $ ${RESTART}`;

  it('keeps its old next hop, also where the route is deleted first; it is mended in the order that is said', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' })]);
    await provider.sync();
    provider.nodes.set([node(1, { uid: 'u', addresses: ['10.0.0.99'] })]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([wrong]);

    await remove(nsx, path);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([wrong]);

    provider.restart();
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([wrong]);
    await remove(nsx, path);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a node that is deleted', () => {
  it('has a route too many until the next period', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' }), node(2)]);
    await provider.sync();
    provider.nodes.set([node(2)]);
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK018 [${ROUTES}/u_172.16.136.0_24] 172.16.136.0/24 via 10.0.0.11 is of node n1, which is not in nodes.json; read the nodes again; the cloud provider deletes the route of a node that is gone within seconds, and what stays then, delete by hand`,
    ]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a node that is created anew within a period, with the same name and podCIDR', () => {
  const path = `${ROUTES}/old_172.16.136.0_24`;

  it('and the same address works by the old route', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'old' })]);
    await provider.sync();
    provider.nodes.set([node(1, { uid: 'new' })]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `warn CHK017 [${path}] the route to 172.16.136.0/24 was written for a former node n1 with the uid old; the present one is new; nothing as long as its next hop is right; delete it, and the cloud provider writes it anew for the present node`,
    ]);
  });

  it('and another address is not reached; it is mended as is said', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'old' })]);
    await provider.sync();
    provider.nodes.set([node(1, { uid: 'new', addresses: ['10.0.0.99'] })]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK015 [${path}] 172.16.136.0/24 leads to 10.0.0.11, and node n1 is 10.0.0.99; delete it: it was written for a former node n1, and the cloud provider writes it anew for the present one`,
    ]);
    await remove(nsx, path);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a cluster that is deleted', () => {
  it('leaves its routes, which the next look at another cluster of that Tier-1 says', async () => {
    const nsx = await lab.simulator();
    const first = lab.provider(nsx, [node(1), node(2)]);
    await first.sync();
    first.stop();
    const second = cloudProvider(nsx, [{ name: 'm1', addresses: ['10.0.0.21'], podCidrs: ['172.16.144.0/24'] }], {
      clusterName: 'cl1',
      clusterCidrs: ['172.16.144.0/21'],
      routerPath: TIER1,
      second: 1,
    });
    await second.sync();
    const lock = [{ ...CL1, retired: true }, CL2];
    expect(await faultsOf(nsx, second, { lock, cluster: 'cl2' })).toEqual([
      `warn CHK024 [addresses.lock.json:4] 2 routes are left inside 172.16.136.0/21, the former block of cl1, on ${TIER1}; where cl1 is gone, delete them; first without --yes, to see which $ cdk-routable-pods routes prune --manager ${nsx.host} --tier1 ${TIER1} --cluster cl1 --cidr 172.16.136.0/21 --gone`,
    ]);
    second.stop();
  });
});

describe('a cloud provider that starts and finds no nodes', () => {
  it('deletes the routes of all of them', async () => {
    const nsx = await lab.simulator();
    const first = lab.provider(nsx, [node(1), node(2)]);
    await first.sync();
    const nodes = first.nodes.list;
    first.stop();
    await lab.provider(nsx, []).sync();
    expect((await faults(nsx, nodes)).map((line) => line.split(';')[0])).toEqual([
      `FAIL CHK013 [cl1/n1] 172.16.136.0/24 of node n1 has no route on ${TIER1}`,
      `FAIL CHK013 [cl1/n2] 172.16.137.0/24 of node n2 has no route on ${TIER1}`,
    ]);
  });
});

describe('a router path that is not read as it is written', () => {
  it.each(['/infra/tier-0s/t1-cl1', '/orgs/default/projects/p1/infra/tier-1s/t1-cl1'])('%s is said', async (path) => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)], { routerPath: path });
    await provider.sync();
    const lock = [{ ...CL1, gateway: `${NSX}${path}` }];
    expect(await faultsOf(nsx, provider, { lock })).toEqual([
      `FAIL CHK011 [addresses.lock.json:4] the cloud provider of cl1 takes the router path ${path} for ${TIER1}; put the cluster on a Tier-1 of the default space, /infra/tier-1s/<id>, and synthesize`,
    ]);
  });

  it('and one that ends in a slash, which makes no Tier-1 at all', async () => {
    const nsx = await lab.simulator();
    const lock = [{ ...CL1, gateway: `${NSX}${TIER1}/` }];
    expect(await faults(nsx, [node(1)], { lock })).toEqual([
      `FAIL CHK011 [addresses.lock.json:4] the cloud provider of cl1 takes the router path ${TIER1}/ for /infra/tier-1s/; put the cluster on a Tier-1 of the default space, /infra/tier-1s/<id>, and synthesize`,
    ]);
  });
});

describe('a route that is not realized', () => {
  it.each([
    [
      'ERROR',
      'it is ERROR (The simulator was told that this object cannot be realized); mend what the alarm in NSX says; the cloud provider does not look at a route again',
    ],
    [
      'UNREALIZED',
      'it is UNREALIZED; look again in a minute; if it stays, see the alarms of the Tier-1 and of its edge nodes in NSX',
    ],
    [
      'ABSENT',
      'NSX has no realized entity of it; look again in a minute; if it stays, see the alarms of the Tier-1 and of its edge nodes in NSX',
    ],
  ] as const)('but %s is said, with its alarm', async (state, what) => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' }), node(2)]);
    await provider.sync();
    nsx.faults.inject({ kind: 'realization', state, path: '*/u_172.16.136.0_24' });
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK021 [${ROUTES}/u_172.16.136.0_24] 172.16.136.0/24 is not realized: ${what}`,
    ]);
  });
});

describe('a Tier-1 that is not there', () => {
  it('is said, and nothing else of its routes', async () => {
    const nsx = await lab.simulator();
    const lock = [{ ...CL1, gateway: `${NSX}/infra/tier-1s/gone` }];
    expect(await faults(nsx, [node(1)], { lock })).toEqual([
      `FAIL CHK012 [/infra/tier-1s/gone] ${nsx.host} has no Tier-1 /infra/tier-1s/gone, so cl1 has no routes; deploy the NSX half, or see --manager $ npx cdktf deploy`,
    ]);
  });
});

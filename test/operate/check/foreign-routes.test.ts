import type { Simulator } from '../../../lib/simulator';
import { ask } from '../../simulator/http';
import { clusterTag, foreignRoute, Laboratory, node, nodeTag, TIER1 } from '../../testing/nsx';
import { faults, faultsOf } from './played';

/* What the cloud provider does with routes that others wrote, played on a simulator, and what is then said of it. */

const lab = new Laboratory();
afterEach(() => lab.close());

const ROUTES = `${TIER1}/static-routes`;
const OTHER = '/infra/tier-1s/other';

const remove = (nsx: Simulator, path: string) => ask(nsx, 'DELETE', path);

describe('a route with the tag of the cluster on another gateway', () => {
  it('of no node is deleted over and over in vain', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)]);
    await foreignRoute(nsx, 'r9', '172.16.139.0/24', '10.0.0.9', [clusterTag, nodeTag('n9')], OTHER);
    expect((await provider.sync()).failed).toHaveLength(1);
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK022 [${OTHER}/static-routes/r9] 172.16.139.0/24 inside 172.16.136.0/21 of cl1 has a route on ${OTHER}: the cloud provider deletes it on ${TIER1} over and over, where it is not; delete it there`,
    ]);
    await remove(nsx, `${OTHER}/static-routes/r9`);
    expect((await provider.sync()).failed).toEqual([]);
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });

  it('is taken for that of its node, which gets none', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)]);
    const path = `${OTHER}/static-routes/r9`;
    await foreignRoute(nsx, 'r9', '172.16.136.0/24', '10.0.0.11', [clusterTag, nodeTag('n1')], OTHER);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK013 [cl1/n1] 172.16.136.0/24 of node n1 has no route on ${TIER1}; delete ${path}: the cloud provider takes it for this one`,
      `FAIL CHK022 [${path}] 172.16.136.0/24 inside 172.16.136.0/21 of cl1 has a route on ${OTHER}: the cloud provider takes it for the route of node n1; delete it there`,
    ]);
    await remove(nsx, path);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a route with the tag of the cluster and none of a node', () => {
  it('is deleted', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)]);
    await foreignRoute(nsx, 'r9', '172.16.139.0/24', '10.0.0.9', [clusterTag]);
    expect(await faults(nsx, [])).toEqual([
      `FAIL CHK019 [${ROUTES}/r9] 172.16.139.0/24 has the tag of the cluster cl1 and none of a node: the cloud provider deletes it; take its tag vsphere.k8s.io/cluster-name off if it has to stay`,
    ]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });
});

describe('a route of Terraform', () => {
  const path = `${ROUTES}/terraform`;
  const tags = [clusterTag, nodeTag('n1')];

  it('with both tags is adopted', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'terraform', '172.16.136.0/24', '10.0.0.11', tags);
    const provider = lab.provider(nsx, [node(1)]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `warn CHK016 [${path}] the route to 172.16.136.0/24 of node n1 is somebody else's, and has the tags of the cloud provider: that takes it for its own, mends no next hop of it, and deletes it with the node; delete it where it was written; the cloud provider then writes its own`,
    ]);
  });

  it('with both tags is adopted even with a wrong next hop', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'terraform', '172.16.136.0/24', '10.0.0.99', tags);
    const provider = lab.provider(nsx, [node(1)]);
    await provider.sync();
    const [wrong, adopted] = await faultsOf(nsx, provider);
    expect(wrong).toBe(
      `FAIL CHK015 [${path}] 172.16.136.0/24 leads to 10.0.0.99, and node n1 is 10.0.0.11; delete it where it was written; the cloud provider then writes its own`,
    );
    expect(adopted).toMatch(/^warn CHK016 /);
    await remove(nsx, path);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([]);
  });

  it('without tags is not seen: a second one is written beside it', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'terraform', '172.16.136.0/24', '10.0.0.11', []);
    const provider = lab.provider(nsx, [node(1, { uid: 'u' })]);
    expect(await faultsOf(nsx, provider)).toEqual([
      `warn CHK016 [${path}] the route to 172.16.136.0/24 of node n1 is somebody else's: the cloud provider does not see it, and writes a second one; delete it where it was written`,
    ]);
    await provider.sync();
    expect(await faultsOf(nsx, provider)).toEqual([
      `FAIL CHK014 [cl1/n1] 172.16.136.0/24 of node n1 has 2 routes: terraform via 10.0.0.11 (somebody else's) and u_172.16.136.0_24 via 10.0.0.11 (the cloud provider's); delete terraform where it was written; u_172.16.136.0_24 stays`,
    ]);
  });
});

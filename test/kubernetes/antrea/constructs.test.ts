import { Chart, Testing } from 'cdk8s';
import { type ICluster, networkOf, OUTPUT_FILES, RUN_BOOK } from '../../../lib/core/model';
import { AntreaConfigMap, AntreaHelmValues } from '../../../lib/kubernetes/antrea';

const cluster: ICluster = { key: 'lab', name: 'lab' };
const chart = () => new Chart(Testing.app(), 'antrea');

describe('AntreaConfigMap', () => {
  it('is one ConfigMap with three files', () => {
    const scope = chart();
    const config = new AntreaConfigMap(scope, 'config', { cluster, version: '2.7.0', routable: true });
    expect([config.name, config.namespace]).toEqual(['antrea-config', 'kube-system']);
    expect(Testing.synth(scope)).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'antrea-config', namespace: 'kube-system', labels: { app: 'antrea' } },
        data: {
          'antrea-agent.conf':
            'antreaProxy:\n  enable: true\nfeatureGates:\n  Egress: false\nnoSNAT: true\ntrafficEncapMode: "noEncap"\n',
          'antrea-cni.conflist': `{
  "cniVersion": "0.3.0",
  "name": "antrea",
  "plugins": [
    {
      "type": "antrea",
      "ipam": {
        "type": "host-local"
      }
    },
    {
      "type": "portmap",
      "capabilities": {
        "portMappings": true
      }
    },
    {
      "type": "bandwidth",
      "capabilities": {
        "bandwidth": true
      }
    }
  ]
}
`,
          'antrea-controller.conf': 'featureGates:\n  Egress: false\n',
        },
      },
    ]);
  });

  it('says what the agent is told', () => {
    const scope = chart();
    new AntreaConfigMap(scope, 'config', { cluster, version: '2.7.0', agent: { trafficEncapMode: 'hybrid' } });
    expect(networkOf(scope).of('antrea')).toEqual([
      {
        kind: 'antrea',
        key: 'lab',
        at: 'antrea/config',
        cluster: 'lab',
        version: '2.7.0',
        agentConf: { trafficEncapMode: 'hybrid' },
      },
    ]);
  });

  it('has the name of the manifest up to 1.6, which must be given', () => {
    const props = { cluster, version: '1.4.0' };
    const named = new AntreaConfigMap(chart(), 'config', {
      ...props,
      name: 'antrea-config-ckdtm6hc68',
      namespace: 'antrea',
    });
    expect([named.name, named.namespace]).toEqual(['antrea-config-ckdtm6hc68', 'antrea']);
    expect(() => new AntreaConfigMap(chart(), 'config', props)).toThrow(
      new Error(
        'NAME001 [antrea/config] antrea 1.4.0 names its ConfigMap with a hash; give name as in antrea.yml, antrea-config-…',
      ),
    );
    expect(new AntreaConfigMap(chart(), 'config', { cluster, version: '1.7.0' }).name).toBe('antrea-config');
  });

  it('refuses an option that stops the agent, with its place', () => {
    expect(
      () => new AntreaConfigMap(chart(), 'config', { cluster, version: '2.7.0', agent: { noSNAT: true } }),
    ).toThrow(
      new Error(
        'ANT001 [antrea/config] antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode encap; ' +
          'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
      ),
    );
  });

  it('of others is referred to by name, and writes nothing', () => {
    const scope = chart();
    const config = AntreaConfigMap.fromName(scope, 'config', 'antrea-config-ctb8mftc58');
    expect([config.name, config.namespace]).toEqual(['antrea-config-ctb8mftc58', 'kube-system']);
    expect(Testing.synth(scope)).toEqual([]);
  });
});

describe('AntreaHelmValues', () => {
  it('is a file in the folder of its cluster, no manifest, and says what the agent is told', () => {
    const scope = chart();
    const values = new AntreaHelmValues(scope, 'values', { cluster, version: '2.7.0', routable: true });
    const files = values[OUTPUT_FILES]().map(({ folder, path, content }) => [folder, path, content()]);
    expect([values.path, values.text]).toEqual(files[0]?.slice(1));
    expect(files).toHaveLength(1);
    expect(files[0]).toEqual([
      'dist',
      'lab/helm/antrea-values.yaml',
      'antreaProxy:\n  enable: true\nfeatureGates:\n  Egress: false\nnoSNAT: true\ntrafficEncapMode: "noEncap"\n',
    ]);
    expect(Testing.synth(scope)).toEqual([]);
    expect(networkOf(scope).get('antrea', 'lab')).toMatchObject({
      at: 'antrea/values',
      version: '2.7.0',
      agentConf: { trafficEncapMode: 'noEncap', noSNAT: true },
    });
  });

  it('says how it is installed', () => {
    const values = new AntreaHelmValues(chart(), 'values', { cluster, version: '2.7.0', routable: true });
    expect(values[RUN_BOOK]()).toEqual([
      {
        phase: 'workload-cluster',
        title: 'install Antrea 2.7.0 in lab, whose chart comes from https://charts.antrea.io',
        command:
          'helm upgrade --install antrea antrea/antrea --namespace kube-system --version 2.7.0 --values dist/lab/helm/antrea-values.yaml',
        exports: [],
      },
    ]);
  });

  it('has the file name it is given', () => {
    const props = { cluster, version: '2.7.0', fileName: 'values.yaml' };
    expect(new AntreaHelmValues(chart(), 'values', props).path).toBe('lab/helm/values.yaml');
  });

  it('refuses what its chart does not write, with its place', () => {
    const props = { cluster, version: '2.7.0', agent: { options: { cniSocket: '/run/cni.sock' } } };
    expect(() => new AntreaHelmValues(chart(), 'values', props)).toThrow(
      new Error(
        'HELM001 [antrea/values] the chart of antrea 2.7.0 does not write agent option cniSocket; ' +
          'apply AntreaConfigMap instead',
      ),
    );
  });
});

import { antreaVersion, checkAntreaAgentConf, TKG_ANTREA, tkgAntreaConf } from '../../../../lib/core/products';

/** Gates as one text, in the order of the file: `+` on, `-` off. */
function gateLine(conf: Readonly<Record<string, unknown>>): string {
  const gates = Object.entries(conf.featureGates as Record<string, boolean>);
  return gates.map(([name, on]) => `${on ? '+' : '-'}${name}`).join(' ');
}

describe('the Antrea of a TKG release', () => {
  it.each([
    [
      '1.4',
      '0.13.3',
      '+AntreaProxy -EndpointSlice +Traceflow -NodePortLocal +AntreaPolicy -FlowExporter -NetworkPolicyStats',
    ],
    [
      '1.5',
      '1.2.3',
      '+AntreaProxy -EndpointSlice +Traceflow -NodePortLocal +AntreaPolicy -FlowExporter -NetworkPolicyStats -Egress',
    ],
    [
      '1.6',
      '1.5.3',
      '+AntreaProxy +EndpointSlice +Traceflow +NodePortLocal +AntreaPolicy -FlowExporter -NetworkPolicyStats +Egress ' +
        '-AntreaIPAM -Multicast -ServiceExternalIP',
    ],
    [
      '2.1',
      '1.7.2',
      '+AntreaProxy +EndpointSlice +Traceflow +NodePortLocal +AntreaPolicy -FlowExporter -NetworkPolicyStats +Egress ' +
        '-AntreaIPAM -Multicast -Multicluster -SecondaryNetwork -ServiceExternalIP -TrafficControl',
    ],
    [
      '2.2',
      '1.9.0',
      '+AntreaProxy +EndpointSlice -TopologyAwareHints +Traceflow +NodePortLocal +AntreaPolicy -FlowExporter ' +
        '-NetworkPolicyStats +Egress -AntreaIPAM -Multicast -Multicluster -SecondaryNetwork -ServiceExternalIP ' +
        '-TrafficControl',
    ],
  ] as const)('%s is %s with its gates', (release, version, gates) => {
    expect(TKG_ANTREA[release]).toBe(version);
    for (const routable of [true, false]) {
      const conf = tkgAntreaConf({ release, routable });
      expect(gateLine(conf)).toBe(gates);
      expect([conf.trafficEncapMode, conf.noSNAT]).toEqual(routable ? ['noEncap', true] : ['encap', false]);
      expect(checkAntreaAgentConf(antreaVersion(version), conf)).toEqual([]);
    }
  });
});

it('of TKG 2.2 says, beside its gates', () => {
  const { featureGates, ...rest } = tkgAntreaConf({ release: '2.2', routable: true });
  expect(rest).toEqual({
    trafficEncapMode: 'noEncap',
    noSNAT: true,
    tunnelType: 'geneve',
    tunnelPort: 0,
    tunnelCsum: false,
    trafficEncryptionMode: 'none',
    enableBridgingMode: false,
    disableTXChecksumOffload: false,
    wireGuard: { port: 51820 },
    nodePortLocal: { enable: true, portRange: '61000-62000' },
    antreaProxy: { proxyAll: false, proxyLoadBalancerIPs: false },
  });
  expect(Object.keys(rest)[0]).toBe('trafficEncapMode');
});

describe('the variables of the cluster', () => {
  it('set gates and options, in text or not', () => {
    const variables = {
      ANTREA_NODEPORTLOCAL: 'true',
      ANTREA_TRACEFLOW: false,
      ANTREA_TRAFFIC_ENCAP_MODE: 'hybrid',
      CLUSTER_NAME: 'cl1',
    };
    const conf = tkgAntreaConf({ release: '1.4', routable: false, variables });
    expect(conf.trafficEncapMode).toBe('hybrid');
    expect(conf.featureGates).toMatchObject({ NodePortLocal: true, Traceflow: false });
  });

  it('give way to the routing switch', () => {
    const variables = { ANTREA_TRAFFIC_ENCAP_MODE: 'encap', ANTREA_NO_SNAT: false, ANTREA_PROXY: 'false' };
    expect(tkgAntreaConf({ release: '1.4', routable: true, variables })).toEqual(
      tkgAntreaConf({ release: '1.4', routable: true }),
    );
  });

  it('mean nothing before the release that has them', () => {
    const variables = { ANTREA_FLOWEXPORTER: true, ANTREA_EGRESS: true, ANTREA_PROXY_ALL: true };
    expect(tkgAntreaConf({ release: '1.5', routable: true, variables })).toEqual(
      tkgAntreaConf({ release: '1.5', routable: true }),
    );
  });

  it('are lists and numbers where the option is one, and left out with their gate', () => {
    const variables = {
      ANTREA_EGRESS_EXCEPT_CIDRS: '10.0.0.0/8,172.16.0.0/12',
      ANTREA_TRANSPORT_INTERFACE_CIDRS: '192.168.0.0/24',
      ANTREA_WIREGUARD_PORT: '51999',
      ANTREA_MULTICAST_INTERFACES: 'eth1',
      ANTREA_FLOWEXPORTER: true,
    };
    const conf = tkgAntreaConf({ release: '2.1', routable: true, variables });
    expect(conf).toMatchObject({
      egress: { exceptCIDRs: ['10.0.0.0/8', '172.16.0.0/12'] },
      transportInterfaceCIDRs: ['192.168.0.0/24'],
      wireGuard: { port: 51999 },
      flowPollInterval: '5s',
    });
    expect(conf).not.toHaveProperty('multicast');
    const off = tkgAntreaConf({ release: '2.1', routable: true, variables: { ...variables, ANTREA_EGRESS: false } });
    expect(off).not.toHaveProperty('egress');
  });

  it('name the interfaces of multicast as their release does', () => {
    const variables = { ANTREA_MULTICAST: true, ANTREA_MULTICAST_INTERFACES: 'eth1,eth2' };
    const of = (release: '1.6' | '2.1') => tkgAntreaConf({ release, routable: true, variables });
    expect(of('1.6').multicastInterfaces).toEqual(['eth1', 'eth2']);
    expect(of('2.1').multicast).toEqual({ multicastInterfaces: ['eth1', 'eth2'], igmpQueryInterval: '125s' });
  });
});

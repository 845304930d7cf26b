import * as cdk8s from 'cdk8s';
import * as cdktf from 'cdktf';
import { Construct, RootConstruct } from 'constructs';
import { type DescribesNetwork, FACTS, type Fact, networkFrom, networkOf } from '../../../lib/core/model';

/** A construct that says one prefix is outside. */
class Outside extends Construct implements DescribesNetwork {
  constructor(
    scope: Construct,
    id: string,
    readonly prefix: string,
  ) {
    super(scope, id);
  }

  [FACTS](): readonly Fact[] {
    return networkFrom({ externals: [this.prefix] }).facts.map((fact) => ({ ...fact, at: this.node.path }));
  }
}

const said = (...roots: readonly Construct[]) =>
  networkOf(...roots)
    .of('external')
    .map(({ at, prefix }) => `${at} ${prefix}`);

describe('networkOf over trees of the engines', () => {
  const terraform = () => {
    const app = cdktf.Testing.app();
    new Outside(new cdktf.TerraformStack(app, 'nsx'), 'dc', '10.44.0.0/16');
    return app;
  };
  const kubernetes = () => {
    const app = new cdk8s.App();
    const chart = new cdk8s.Chart(app, 'cl1');
    new Outside(new Construct(chart, 'deep'), 'branch', '10.45.0.0/16');
    new Outside(chart, 'other', '10.46.0.0/16');
    return app;
  };

  it('finds facts below a stack, below a chart, and in both', () => {
    const nsx = ['nsx/dc 10.44.0.0/16'];
    const cl1 = ['cl1/deep/branch 10.45.0.0/16', 'cl1/other 10.46.0.0/16'];
    expect(said(terraform())).toEqual(nsx);
    expect(said(kubernetes())).toEqual(cl1);
    expect(said(terraform(), kubernetes())).toEqual([...nsx, ...cl1]);
  });

  it('asks once where a root stands below another one', () => {
    const root = new RootConstruct();
    const inner = new Construct(root, 'inner');
    new Outside(inner, 'dc', '10.44.0.0/16');
    expect(said(root, inner)).toEqual(['inner/dc 10.44.0.0/16']);
  });
});

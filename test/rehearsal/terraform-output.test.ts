import { errorsIn, plainErrorsIn, plannedIn } from '../../lib/rehearsal/terraform-output';

const lines = (...messages: object[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('');

describe('errorsIn', () => {
  it('has each error in a line, with its resource', () => {
    const output = lines(
      { type: 'version', terraform: '1.11.4' },
      { type: 'diagnostic', diagnostic: { severity: 'warning', summary: 'old' } },
      {
        type: 'diagnostic',
        diagnostic: { severity: 'error', summary: 'not found', detail: 'no\n\nT0\nhere', address: 'data.x.T0' },
      },
      { type: 'diagnostic', diagnostic: { severity: 'error', summary: 'refused', detail: '' } },
    );
    expect(errorsIn(`Terraform speaks\n${output}{"type":"diagnostic","diag`)).toEqual([
      'data.x.T0: not found: no T0 here',
      'refused',
    ]);
  });
});

describe('plannedIn', () => {
  const change = (addr: string, action: string) => ({ type: 'planned_change', change: { resource: { addr }, action } });

  it('has what would change, and no drift and nothing that stays', () => {
    const output = lines(
      { type: 'resource_drift', change: { resource: { addr: 'a.drift' }, action: 'update' } },
      change('a.b', 'update'),
      change('a.c', 'noop'),
      change('a.d["x"]', 'replace'),
    );
    expect(plannedIn(output)).toEqual([
      { address: 'a.b', action: 'update' },
      { address: 'a.d["x"]', action: 'replace' },
    ]);
  });

  it('has the outputs where no resource would change', () => {
    expect(plannedIn(lines({ type: 'change_summary' }))).toEqual([{ address: 'outputs', action: 'update' }]);
  });
});

describe('plainErrorsIn', () => {
  it('has the title and the first paragraph of each, without the frame', () => {
    const text = `Initializing the backend...
╷
│ Error: Failed to query available provider packages
│
│ Could not retrieve the list of available versions for provider
│ vmware/nsxt: no such host
│
│ To see which modules are currently depending on vmware/nsxt, run:
│     terraform providers
╵
╷
│ Error: Unsupported block type
│
│   on cdk.tf.json line 3, in resource:
│    3:   "x": {
│
│ Blocks of type "x" are not expected here.
╵

Error: bare
`;
    expect(plainErrorsIn(text)).toEqual([
      'Failed to query available provider packages: Could not retrieve the list of available versions for provider vmware/nsxt: no such host',
      'Unsupported block type: Blocks of type "x" are not expected here.',
      'bare',
    ]);
  });

  it('has none where there is none', () => {
    expect(plainErrorsIn('Terraform has been successfully initialized!')).toEqual([]);
  });
});

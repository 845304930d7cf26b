import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, Chart } from 'cdk8s';
import { AddressPlan } from '../../../lib/core/plan';
import { SecretValue, TkgManagementCluster, TkgWorkloadCluster, writeClusterFiles } from '../../../lib/kubernetes/tkg';
import { cl1Props, mgmtProps, refusalOf } from './seed';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tkg-files-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const inside = (...names: string[]) => path.join(folder, ...names);

function program(): { app: App; management: TkgManagementCluster; cl1: TkgWorkloadCluster } {
  const app = new App({ outdir: inside('dist') });
  const management = new TkgManagementCluster(app, 'mgmt', mgmtProps);
  const cl1 = new TkgWorkloadCluster(app, 'cl1', {
    management,
    ...cl1Props,
    nsx: { ...cl1Props.nsx, password: SecretValue.encoded('<encoded:QUFB>') },
  });
  return { app, management, cl1 };
}

describe('a program with cdk8s alone', () => {
  it('writes its cluster files, then its manifests', () => {
    const { app, management, cl1 } = program();
    const written = writeClusterFiles(app, inside('tkg.out'));
    app.synth();
    expect(written).toEqual([
      inside('tkg.out/mgmt.yaml'),
      inside('tkg.out/cl1.yaml'),
      inside('tkg.out/cl1/antrea-agent.conf'),
    ]);
    expect(fs.readFileSync(inside('tkg.out/mgmt.yaml'), 'utf8')).toBe(management.clusterFile.content());
    expect(fs.readFileSync(inside('tkg.out/cl1.yaml'), 'utf8')).toBe(cl1.clusterFile.content());
    expect(fs.readdirSync(inside('tkg.out')).sort()).toEqual(['cl1', 'cl1.yaml', 'mgmt.yaml']);
    expect(fs.readdirSync(inside('dist'))).toEqual([]);
  });

  it('writes the same bytes again', () => {
    const { app } = program();
    const read = () => writeClusterFiles(app, inside('tkg.out')).map((file) => fs.readFileSync(file, 'utf8'));
    expect(read()).toEqual(read());
  });

  it('does not lose a file without a word: app.synth() alone fails', () => {
    const { app } = program();
    new Chart(app, 'chart');
    expect(refusalOf(() => app.synth())).toBe(`Validation failed with the following errors:
  [mgmt] TKG118 cdk8s does not write mgmt.yaml; call writeClusterFiles(app, 'tkg.out') before app.synth()
  [cl1] TKG118 cdk8s does not write cl1.yaml; call writeClusterFiles(app, 'tkg.out') before app.synth()`);
  });
});

describe('all is written, or nothing', () => {
  it('two clusters of one name are refused', () => {
    const { app, management } = program();
    const chart = new Chart(app, 'tenant');
    new TkgWorkloadCluster(chart, 'cl1', { management, ...cl1Props, pods: '172.16.144.0/21' });
    expect(refusalOf(() => writeClusterFiles(app, inside('tkg.out')))).toBe(
      'TKG117 [tenant/cl1] cl1.yaml is the file of cl1 too; give one of the two clusters another name',
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('a file whose addresses cannot be decided leaves the others unwritten', () => {
    const { app, management } = program();
    const pool = new AddressPlan().pool('pods', '172.16.144.0/24');
    new TkgWorkloadCluster(app, 'cl2', { management, ...cl1Props, pods: pool.block('cl2', { maxNodes: 4 }) });
    expect(refusalOf(() => writeClusterFiles(app, inside('tkg.out')))).toMatch(/^PLAN/);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('a folder in the place of a file leaves what was there', () => {
    fs.mkdirSync(inside('tkg.out', 'cl1.yaml'), { recursive: true });
    fs.writeFileSync(inside('tkg.out', 'mgmt.yaml'), 'before');
    expect(refusalOf(() => writeClusterFiles(program().app, inside('tkg.out')))).toBe(
      `WRITE001 ${inside('tkg.out/cl1.yaml')} cannot be written (it is a folder); nothing was changed; choose another folder, or make this one writable`,
    );
    expect(fs.readdirSync(inside('tkg.out')).sort()).toEqual(['cl1.yaml', 'mgmt.yaml']);
    expect(fs.readFileSync(inside('tkg.out', 'mgmt.yaml'), 'utf8')).toBe('before');
  });

  it('a file in the place of the folder is refused', () => {
    fs.writeFileSync(inside('tkg.out'), 'before');
    expect(refusalOf(() => writeClusterFiles(program().app, inside('tkg.out')))).toBe(
      `WRITE001 ${inside('tkg.out/mgmt.yaml')} cannot be written (EEXIST); nothing was changed; choose another folder, or make this one writable`,
    );
  });

  it('a file in the place of a folder below leaves no folder behind', () => {
    fs.mkdirSync(inside('tkg.out'));
    fs.writeFileSync(inside('tkg.out', 'cl1'), 'before');
    expect(refusalOf(() => writeClusterFiles(program().app, inside('tkg.out')))).toMatch(
      /^WRITE001 .*antrea-agent\.conf cannot be written/,
    );
    expect(fs.readdirSync(inside('tkg.out'))).toEqual(['cl1']);
  });
});

import type { App, Chart } from 'cdk8s';
import { type Construct, RootConstruct } from 'constructs';
import { BugError, ValidationError } from '../core/errors';
import { isInstalled } from './installed';
import { type TerraformTokenGuard, terraformTokenGuardOf } from './refuse-tokens';
import type { RenderedFile } from './rendered-file';
import { readAll, removeStaging, stagingFolder } from './staging';

type Cdk8s = typeof import('cdk8s');

/** The Kubernetes side's root: a `cdk8s.App`, made here or handed over; a plain root where cdk8s is not installed. */
export class KubernetesRoot {
  readonly construct: Construct;
  private readonly app: App | undefined;
  private readonly tokens: TerraformTokenGuard | undefined;

  /** @param adopted the user's own `cdk8s.App` */
  constructor(adopted: Construct | undefined) {
    if (adopted !== undefined) this.app = adopted as App;
    else if (isInstalled('cdk8s')) this.app = new (cdk8s().App)();
    this.tokens = this.app && terraformTokenGuardOf(this.app);
    this.construct = this.app ?? new RootConstruct();
  }

  /** Where manifests belong: `dist`, unless the command line or the user's own App says otherwise. */
  get outdir(): string {
    return this.app?.outdir ?? 'dist';
  }

  /**
   * The App's charts as files: in the usual layout one file a chart, in a folder of the cluster it is for
   * (`cl1/nginx.k8s.yaml`). A chart is for the cluster it stands under, or for the one its id begins with
   * (`cl1-nginx`). Where charts depend on each other, a number keeps the order for `kubectl apply -f`.
   */
  render(clusters: readonly string[]): readonly RenderedFile[] {
    const { app } = this;
    if (app === undefined) return [];
    try {
      return app.yamlOutputType === cdk8s().YamlOutputType.FILE_PER_CHART
        ? [...this.renderCharts(app, clusters), ...this.renderConstructMetadata(app)]
        : this.renderByEngine(app);
    } catch (error) {
      throw this.tokens?.refusal ?? error;
    }
  }

  /** True where at least one chart with objects is for that cluster. */
  hasManifestsOf(cluster: string, clusters: readonly string[]): boolean {
    return this.filledCharts.some((chart) => placeOf(chart, clusters).cluster === cluster);
  }

  private get filledCharts(): Chart[] {
    return this.app?.charts.filter((chart) => chart.apiObjects.length > 0) ?? [];
  }

  private renderCharts(app: App, clusters: readonly string[]): readonly RenderedFile[] {
    const charts = this.filledCharts;
    const ordered = charts.some((chart) => chart.node.dependencies.length > 0);
    const files = charts.map((chart, index) => {
      const { cluster, name } = placeOf(chart, clusters);
      const file = `${ordered ? `${String(index).padStart(4, '0')}-` : ''}${name}${app.outputFileExtension}`;
      return { path: cluster === undefined ? file : `${cluster}/${file}`, content: yamlOf(chart) };
    });
    refuseSamePath(files, charts);
    return files;
  }

  /** What `cdk8s synth --validate` needs to name constructs in its report. */
  private renderConstructMetadata(app: App): readonly RenderedFile[] {
    if (process.env.CDK8S_RECORD_CONSTRUCT_METADATA !== 'true') return [];
    return this.renderByEngine(app).filter((file) => file.path === 'construct-metadata.json');
  }

  /** The App's own layout, for an App that was given another one than a file a chart. */
  private renderByEngine(app: App): readonly RenderedFile[] {
    const { outdir } = app;
    const staging = stagingFolder();
    try {
      Object.assign(app, { outdir: staging });
      app.synth();
      return readAll(staging);
    } finally {
      Object.assign(app, { outdir });
      removeStaging(staging);
    }
  }
}

function yamlOf(chart: Chart): string {
  return cdk8s().Yaml.stringify(...chart.toJson());
}

function placeOf(chart: Chart, clusters: readonly string[]): { cluster?: string; name: string } {
  const ids = chart.node.scopes.map((scope) => scope.node.id).filter((id) => id !== '');
  const name = ids.join('-');
  const longestFirst = [...clusters].sort((a, b) => b.length - a.length);
  const cluster = longestFirst.find((candidate) => name.startsWith(`${candidate}-`));
  return cluster === undefined ? { name } : { cluster, name: name.slice(cluster.length + 1) };
}

function refuseSamePath(files: readonly RenderedFile[], charts: readonly Chart[]): void {
  const places = new Map<string, string>();
  files.forEach((file, index) => {
    const place = charts[index]?.node.path;
    if (place === undefined) throw new BugError(`no chart for ${file.path}`);
    const other = places.get(file.path);
    if (other !== undefined) {
      throw new ValidationError(
        'CHART001',
        `charts ${other} and ${place} would both be written to ${file.path}; give one of them another id`,
        place,
      );
    }
    places.set(file.path, place);
  });
}

/** Loaded when it is needed: the engine is optional. */
function cdk8s(): Cdk8s {
  return require('cdk8s');
}

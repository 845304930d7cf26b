import { ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';

/** The article's application: four pods of a page that tells its own address, and a Service of type LoadBalancer. */
export class NginxChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const labels = { app: 'nginx' };
    new ApiObject(this, 'deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'nginx', labels },
      spec: {
        replicas: 4,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            containers: [{ name: 'hello', image: 'nginxdemos/hello:plain-text', ports: [{ containerPort: 80 }] }],
          },
        },
      },
    });
    new ApiObject(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'nginx', labels },
      spec: { type: 'LoadBalancer', selector: labels, ports: [{ port: 80, targetPort: 80 }] },
    });
  }
}

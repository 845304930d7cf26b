// Started by Terraform as a provider: `serve.mjs <schema file>`. Prints the line of go-plugin's handshake and answers calls.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { providerOf } from './provider.mjs';

const PROTOCOL = 5;

if (process.env.TF_PLUGIN_MAGIC_COOKIE === undefined) {
  console.error('this program is a Terraform provider: Terraform starts it');
  process.exit(1);
}

const [file] = process.argv.slice(2);
const [schemas] = Object.values(JSON.parse(readFileSync(file, 'utf8')).provider_schemas);
const server = new grpc.Server();
server.addService(service('plugin.proto', 'tfplugin5', 'Provider'), answering(providerOf(schemas)));
server.addService(service('controller.proto', 'plugin', 'GRPCController'), {
  Shutdown: (_call, done) => {
    done(null, {});
    server.tryShutdown(() => process.exit(0));
  },
});
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error !== null) throw error;
  console.log(`1|${PROTOCOL}|tcp|127.0.0.1:${port}|grpc`);
});

function service(proto, folder, name) {
  const definition = loadSync(fileURLToPath(new URL(proto, import.meta.url)), {
    keepCase: true,
    longs: Number,
    defaults: true,
  });
  return grpc.loadPackageDefinition(definition)[folder][name].service;
}

/** A call that throws is an error for Terraform, with its message, and not the end of the plugin. */
function answering(calls) {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      ({ request }, done) => {
        try {
          done(null, call(request));
        } catch (error) {
          done({ code: grpc.status.INTERNAL, message: `${name} of the schema plugin: ${error.stack}` });
        }
      },
    ]),
  );
}

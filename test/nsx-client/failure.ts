import { ManagerError, type NsxAccess, NsxClient, type NsxClientOptions } from '../../lib/nsx-client';
import { SOON } from './servers';

/** The error of a call that has to fail. */
export async function failureOf(call: Promise<unknown>): Promise<ManagerError> {
  const outcome = await call.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );
  if (outcome instanceof ManagerError) return outcome;
  throw outcome;
}

/** The error of a connection that has to fail. */
export function connectFailure(access: NsxAccess, options: NsxClientOptions = SOON): Promise<ManagerError> {
  return failureOf(NsxClient.connect(access, options));
}

/** A message with `<host>` and `<port>` where those of a server that takes any port stand. */
export function general({ message }: ManagerError, { url }: NsxAccess): string {
  const { host, port } = new URL(url);
  return message.replaceAll(host, '<host>').replaceAll(`port ${port}`, 'port <port>');
}

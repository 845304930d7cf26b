import { NsxClient, nsxAccess } from '../../nsx-client';

/**
 * Does some work on a manager, and closes the connections however it ends.
 *
 * @param manager as a person writes it: `10.44.55.101`, `nsx.example.com:8443`
 * @param env user, password and CA file: NSXT_USERNAME, NSXT_PASSWORD, NSXT_CA_FILE
 * @throws ValidationError and ManagerError as `nsxAccess` and `NsxClient.connect`, and whatever the work throws
 */
export async function withManager<Result>(
  manager: string,
  env: NodeJS.ProcessEnv,
  work: (client: NsxClient) => Promise<Result>,
): Promise<Result> {
  const client = await NsxClient.connect(nsxAccess(manager, env));
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

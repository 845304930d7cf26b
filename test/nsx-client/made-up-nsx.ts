import { type NsxAccess, NsxClient, type NsxClientOptions } from '../../lib/nsx-client';
import { type Behaviour, nsxThat, Servers, SOON } from './servers';

export const TIER1 = '/infra/tier-1s/t1';
export const ROUTES = `${TIER1}/static-routes`;

/** Each call of a client, to be made of any. */
export const CALLS = {
  get: (client: NsxClient): Promise<unknown> => client.get(TIER1),
  list: (client: NsxClient): Promise<unknown> => client.list(ROUTES),
  search: (client: NsxClient): Promise<unknown> => client.search('resource_type:Tier1'),
  patch: (client: NsxClient): Promise<unknown> => client.patch(TIER1, {}),
  delete: (client: NsxClient): Promise<unknown> => client.delete(TIER1),
};

/** What messages call them. */
export const NAMES: Readonly<Record<keyof typeof CALLS, string>> = {
  get: `GET ${TIER1}`,
  list: `GET ${ROUTES}`,
  search: 'search resource_type:Tier1',
  patch: `PATCH ${TIER1}`,
  delete: `DELETE ${TIER1}`,
};

/** A client, and where it is connected to. */
export interface Connected {
  readonly client: NsxClient;
  readonly access: NsxAccess;
}

/** @param hear gets the bodies of the requests */
type Connect = (behave: Behaviour, options?: NsxClientOptions, hear?: (text: string) => void) => Promise<Connected>;

/** Clients of one test file, each of an NSX that does something of its own with all but the question for its release. */
export function madeUpNsx(): Connect {
  const servers = new Servers();
  const open: NsxClient[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((client) => client.close()));
  });
  return async (behave, options, hear) => {
    const access = await servers.https(nsxThat(behave), undefined, hear);
    const client = await NsxClient.connect(access, { ...SOON, ...options });
    open.push(client);
    return { client, access };
  };
}

import { Cidr } from '../../../net';

/** Space that is nobody's on the Internet. Source: RFC 1918, RFC 6598, RFC 4193. */
export const PRIVATE_SPACE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'].map(
  (text) => Cidr.parse(text),
);

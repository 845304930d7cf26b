import { inspect } from 'node:util';
import { NsxClient } from '../../lib/nsx-client';
import { connectFailure } from './failure';
import { answering, BASIC, nsxThat, PASSWORD, Servers, SOON } from './servers';

const servers = new Servers();

describe('a manager that sends back what it was sent', () => {
  const told = `Basic ${BASIC} is admin:${PASSWORD}`;

  it.each([
    ['as an error', answering(403, { error_message: told, error_code: 7 })],
    ['as details', answering(503, { error_message: 'no', details: told, related_errors: [{ error_message: told }] })],
    ['as a place', answering(302, '', { location: `https://x/${BASIC}?${PASSWORD}` })],
    ['as a page', answering(200, told, { 'content-type': `text/html; ${BASIC}` })],
    ['as a version', answering(200, { product_version: `2.5 ${told}` })],
    ['as a status', answering(418, told)],
  ])('finds no password in the message: %s', async (_, behave) => {
    const { message } = await connectFailure(await servers.https(behave));
    expect(message).toMatch(/^NSXC0\d\d /);
    expect(message).not.toContain(PASSWORD);
    expect(message).not.toContain(BASIC);
  });
});

describe('a client', () => {
  it('does not show the password when it is printed', async () => {
    const client = await NsxClient.connect(await servers.https(nsxThat(() => {})), SOON);
    const text = inspect(client, { depth: 5, showHidden: true });
    await client.close();
    expect(text).toContain('4.2.1.0.0');
    expect(text).not.toContain(PASSWORD);
    expect(text).not.toContain(BASIC);
  });
});

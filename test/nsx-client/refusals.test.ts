import { failureOf, general } from './failure';
import { CALLS, madeUpNsx, NAMES, TIER1 } from './made-up-nsx';
import { answering, BASIC, IMPATIENT, PASSWORD } from './servers';

const connect = madeUpNsx();

describe('a refusal', () => {
  const NSX = { httpStatus: 'X', error_code: 500030, module_name: 'Policy', error_message: 'It is in use.' };
  const FIX = {
    may: 'see that the user of NSXT_USERNAME may do this',
    exists: 'see that it exists; NSX tells upper from lower case',
    again: 'somebody else has changed it: read it again and repeat',
    often: 'NSX is asked too often: try again in a minute',
    named: 'change what NSX names',
    health: "see the manager's health, and try again",
  };

  it.each([
    ['patch', 400, NSX, '400: It is in use (code 500030)', FIX.named],
    ['delete', 400, NSX, '400: It is in use (code 500030)', FIX.named],
    ['get', 401, NSX, '401: It is in use (code 500030)', FIX.may],
    ['patch', 403, NSX, '403: It is in use (code 500030)', FIX.may],
    ['patch', 404, NSX, '404: It is in use (code 500030)', FIX.exists],
    ['list', 404, '', '404', FIX.exists],
    ['get', 403, '<html>', '403', FIX.may],
    ['patch', 409, NSX, '409: It is in use (code 500030)', FIX.again],
    ['patch', 412, NSX, '412: It is in use (code 500030)', FIX.again],
    ['patch', 429, NSX, '429: It is in use (code 500030)', FIX.often],
    ['delete', 503, '', '503', FIX.health],
    ['search', 500, '[]', '500', FIX.health],
    ['get', 400, { errors: [] }, '400', FIX.named],
    ['get', 400, { error_message: 7, error_code: 'x' }, '400', FIX.named],
    [
      'patch',
      400,
      { ...NSX, details: 'More.', related_errors: [{ error_message: 'First.' }, 'x', {}, { error_message: 'Second' }] },
      '400: It is in use; More; First; Second (code 500030)',
      FIX.named,
    ],
    ['patch', 400, { error_message: 'a\u001b[2J\nb\u202e' }, '400: a [2J b', FIX.named],
    ['patch', 400, { error_message: 'x'.repeat(5000) }, `400: ${'x'.repeat(299)}…`, FIX.named],
    ['patch', 400, { error_message: `Basic ${BASIC} ${PASSWORD}` }, '400: Basic *** ***', FIX.named],
  ] as const)('of %s with %i %j', async (call, status, body, words, fix) => {
    const { client, access } = await connect(answering(status, body));
    const error = await failureOf(CALLS[call](client));
    expect(general(error, access)).toBe(`NSXC040 [<host>] ${NAMES[call]} is refused: ${words}; ${fix}`);
    expect(error).toMatchObject({ name: 'NsxRefusal', exitCode: 3, status });
  });

  it('has what NSX says as fields', async () => {
    const { client } = await connect(answering(400, NSX));
    expect(await failureOf(client.patch(TIER1, {}))).toMatchObject({
      status: 400,
      code: 500030,
      nsxMessage: 'It is in use',
    });
    const { client: silent } = await connect(answering(400, ''));
    const error = await failureOf(silent.patch(TIER1, {}));
    expect(error).toMatchObject({ status: 400, code: undefined, nsxMessage: undefined });
  });

  it.each(['get', 'list', 'search', 'patch', 'delete'] as const)('of %s is a redirect too', async (call) => {
    const { client } = await connect(answering(307, '', { location: 'https://elsewhere.example.com/' }));
    expect((await failureOf(CALLS[call](client))).message).toMatch(
      /^NSXC033 .* is redirected to https:\/\/elsewhere\.example\.com\/ \(307\), where the password is not sent; /,
    );
  });
});

describe('an answer that does not come', () => {
  it.each([
    ['get', `GET ${TIER1} is not answered within 0.3 s; see that the manager is up, and try again`],
    [
      'patch',
      `PATCH ${TIER1} is not answered within 0.3 s; it is not known whether the change took effect: look before you repeat it`,
    ],
    [
      'delete',
      `DELETE ${TIER1} is not answered within 0.3 s; it is not known whether the change took effect: look before you repeat it`,
    ],
  ] as const)('to %s is waited for once', async (call, message) => {
    let asked = 0;
    const { client, access } = await connect((_, __, nth) => {
      asked = nth;
    }, IMPATIENT);
    const error = await failureOf(CALLS[call](client));
    expect(general(error, access)).toBe(`NSXC018 [<host>] ${message}`);
    expect(error.name).toBe('NoAnswer');
    expect(asked).toBe(1);
  });

  it.each([
    [
      'too large',
      answering(200, `"${'x'.repeat(2000)}"`),
      'NSXC037 [<host>] the answer to PATCH /infra/tier-1s/t1 has more than 1000 bytes; is this an NSX Manager?',
    ],
    [
      'no HTTP',
      speakSmtp,
      'NSXC038 [<host>] the answer to PATCH /infra/tier-1s/t1 is not HTTP; is this an NSX Manager?',
    ],
  ] as const)('is what comes back and is %s: nobody knows what became of the change', async (_, behave, message) => {
    const { client, access } = await connect(behave, { maxAnswerBytes: 1000 });
    const error = await failureOf(client.patch(TIER1, {}));
    expect(general(error, access)).toBe(message);
    expect(error.name).toBe('NoAnswer');
  });
});

function speakSmtp({ socket }: { readonly socket: { end: (text: string) => unknown } }): void {
  socket.end('220 mail.example.com ESMTP\r\n');
}

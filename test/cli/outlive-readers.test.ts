import { PassThrough } from 'node:stream';
import { outliveReaders } from '../../lib/cli/outlive-readers';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('outliveReaders', () => {
  it.each(['EPIPE', 'EIO'])('goes on where a reader has gone: %s', (code) => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream;
    outliveReaders([stream]);
    expect(stream.emit('error', failure(code))).toBe(true);
  });

  it('does not hide another error', () => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream;
    outliveReaders([stream]);
    expect(() => stream.emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
  });

  it('leaves a stream alone whose errors somebody looks at, also itself', () => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream;
    outliveReaders([stream, stream]);
    expect(stream.listenerCount('error')).toBe(1);
  });
});

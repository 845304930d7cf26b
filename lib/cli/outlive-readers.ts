/** What writing to a reader fails with that has gone: a pipe's other end, a terminal's window. */
const GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'EIO']);

/**
 * A reader that has enough, as `head`, does not end the command in the middle: what it has begun it brings to its end,
 * and its exit code says how that was. A stream whose errors somebody looks at already is left alone.
 */
export function outliveReaders(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    if (stream.listenerCount('error') === 0) stream.on('error', ignoreGone);
  }
}

function ignoreGone(error: NodeJS.ErrnoException): void {
  if (!GONE.has(error.code)) throw error;
}

import type { IncomingMessage } from 'node:http';

/** A whole body, or none where it is larger than the limit. */
export type Body = { readonly kind: 'whole'; readonly bytes: Buffer } | { readonly kind: 'too large' };

/** Reads a request's body; what is over the limit is read too, but not kept, so that the client gets its answer. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? { kind: 'too large' } : { kind: 'whole', bytes: Buffer.concat(chunks) };
}

/** What a body says, or that it says nothing that can be read. */
export type JsonBody = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'malformed' };

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body as JSON. An empty one is JSON too, without a value. */
export function readJson(bytes: Buffer): JsonBody {
  try {
    const text = UTF8.decode(bytes);
    return { kind: 'json', value: text.trim() === '' ? undefined : JSON.parse(text) };
  } catch {
    return { kind: 'malformed' };
  }
}

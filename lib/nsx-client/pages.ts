import { type AnswerReader, isObject, type JsonObject } from './answer';

/** Most rows that NSX gives in one answer. Source: API reference, `page_size` of a list and of a search. */
export const PAGE_SIZE = 1_000;

/** How a list is read, page by page. */
export interface Pages {
  /** The answer's object for a cursor; undefined: the first page. */
  readonly page: (cursor: string | undefined) => Promise<JsonObject>;
  readonly reader: AnswerReader;
  /** What is asked, for messages. */
  readonly what: string;
  readonly maxPages: number;
  /** Called after each page with the rows so far. */
  readonly onPage?: (rows: number) => void;
}

/**
 * All rows of a list. Its end is where the cursor is missing, or where there are as many rows as the first page's
 * `result_count` says of all pages: a search gives a cursor on its last page too. Terraform's provider reads both so.
 *
 * @throws ManagerError NSXC035 for a page that is none, and for cursors that come to no end
 */
export async function allRows({ page: load, reader, what, maxPages, onPage }: Pages): Promise<JsonObject[]> {
  const fault = (why: string) => reader.misunderstood(what, why);
  const rows: JsonObject[] = [];
  const seen = new Set<string>();
  let page = readPage(await load(undefined), fault);
  const total = page.count;
  for (;;) {
    for (const row of page.results) rows.push(row);
    onPage?.(rows.length);
    const { results, cursor } = page;
    if (cursor === undefined || rows.length >= total) return rows;
    if (results.length === 0) throw fault('a page without rows has a cursor');
    if (seen.has(cursor)) throw fault('a cursor comes a second time');
    seen.add(cursor);
    if (seen.size === maxPages) throw fault(`it has more than ${maxPages} pages`);
    page = readPage(await load(cursor), fault);
  }
}

interface Page {
  readonly results: readonly JsonObject[];
  /** Where the page after it begins. */
  readonly cursor?: string;
  /** Rows of all pages. Infinity: not said. */
  readonly count: number;
}

function readPage({ results, cursor = null, result_count: count }: JsonObject, fault: (why: string) => Error): Page {
  if (!Array.isArray(results)) throw fault('"results" is not a list');
  if (!results.every(isObject)) throw fault('"results" has a row that is no object');
  if (cursor !== null && typeof cursor !== 'string') throw fault('"cursor" is not a text');
  return { results, cursor: cursor || undefined, count: typeof count === 'number' ? count : Number.POSITIVE_INFINITY };
}

/** One request to a server of somebody else's, and what came back. */
export interface SentRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: string | null;
}

export interface SentReply {
  readonly status: number;
  /** The header `Retry-After`; null without one, or where the server keeps it from the page. */
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Largest answer that is read, in bytes. */
const MOST_ANSWER_BYTES = 64_000_000;

/**
 * Sends requests one at a time to whoever is named. Redirects are refused, so that what is sent reaches the server
 * that was named and nobody else, and neither cookies nor the page's address go along. The function rejects with a
 * `TimeoutError` when the time is up, and with another error when the server is not reached or `signal` is aborted.
 * @param contentType of a body; in a browser `text/plain`, which spares servers the question whether they allow JSON
 */
export function createRequestSender(
  fetch: typeof globalThis.fetch,
  { contentType, timeoutMs }: { readonly contentType: string; readonly timeoutMs: number },
): (request: SentRequest, signal?: object) => Promise<SentReply> {
  return async ({ method, url, body }, signal) => {
    const timeout = new AbortController();
    const timer = setTimeout(
      () => timeout.abort(new DOMException(`no answer in ${timeoutMs / 1000} s`, 'TimeoutError')),
      timeoutMs,
    );
    const stop = (): void => timeout.abort(new DOMException('stopped', 'AbortError'));
    const given = signal instanceof AbortSignal ? signal : null;
    if (given?.aborted) stop();
    given?.addEventListener('abort', stop);
    try {
      const response = await fetch(url, {
        method,
        body,
        signal: timeout.signal,
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        headers: body === null ? {} : { 'Content-Type': contentType },
      });
      const length = Number(response.headers.get('Content-Length') ?? 0);
      if (length > MOST_ANSWER_BYTES) throw new RangeError(`an answer of ${length} bytes`);
      const text = await response.text();
      return { status: response.status, retryAfter: response.headers.get('Retry-After'), text };
    } catch (error) {
      // A browser may tell of the time being up in words of its own.
      throw timeout.signal.aborted ? timeout.signal.reason : error;
    } finally {
      clearTimeout(timer);
      given?.removeEventListener('abort', stop);
    }
  };
}

/** Waits, or returns at once when `signal` is or becomes aborted. */
export function waitFor(milliseconds: number, signal?: object): Promise<void> {
  return new Promise((resolve) => {
    const given = signal instanceof AbortSignal ? signal : null;
    if (given?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      given?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    given?.addEventListener('abort', end);
  });
}

/** Requests from a page. */
export function createBrowserSender(timeoutMs: number): ReturnType<typeof createRequestSender> {
  return createRequestSender((...request) => fetch(...request), { contentType: 'text/plain', timeoutMs });
}

// @ts-check
/**
 * A client of the HTTP API.
 *
 * @module
 */

/**
 * A place in the text.
 *
 * @typedef {object} Place
 * @property {string} passage "headline", "subheadline", "body[0]"…
 * @property {number} start offset in the passage
 * @property {number} end
 * @property {string} text the words at this place
 * @property {string} [article] id of another article; missing for places of the checked one
 * @property {string} [block] your id of the block
 * @property {number} [givenStart] offset in exactly the string that was sent
 * @property {number} [givenEnd]
 */

/** @typedef {Omit<Place, 'article'>} Edit a replacement, with the new words as its text */

/** @typedef {{label: string, safe: boolean, edits: Edit[]}} Fix edits that are made together */

/**
 * A fault with the places that prove it.
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} title
 * @property {'redundancy'|'inconsistency'|'duplication'} category
 * @property {'suggestion'|'warning'|'error'} severity
 * @property {string} message
 * @property {Place} at
 * @property {Place[]} related
 * @property {number} [confidence] from 0 to 1
 * @property {Fix[]} fixes
 * @property {string} fingerprint the same for the same fault anywhere
 * @property {string} key unique in the report, and the same in the next one
 */

/** @typedef {{a: string, b: string, score: number}} Similarity of two passages */

/**
 * What a check found; {@link https://json-schema.org JSON Schema} is in report.schema.json.
 *
 * @typedef {object} Report
 * @property {'complete'|'incomplete'|'unchecked'} status
 * @property {string|null} reason why it isn't complete
 * @property {Record<string, number|null>} scores
 * @property {Similarity[]} [similarities]
 * @property {Finding[]} findings
 * @property {{suppressed: Finding[]}} [suppressions]
 */

/** @typedef {Record<string, unknown>} Article article JSON, or blocks */

/**
 * @typedef {object} Answer
 * @property {Report} report
 * @property {string|number|null} [documentId]
 * @property {string|number|null} [version]
 */

/**
 * A request that failed. Its status is 0 if Copydesk couldn't be reached.
 */
export class CopydeskError extends Error {
  /**
   * @param {{status: number, title?: string, detail?: string, field?: string, limit?: number,
   *     retryAfter?: number}} problem
   */
  constructor({status, title, detail, field, limit, retryAfter}) {
    super(detail || title || `HTTP status ${status}`);
    this.name = 'CopydeskError';
    /** HTTP status, such as 413; 0 without an answer. */
    this.status = status;
    /** What is wrong, in one line. */
    this.detail = detail;
    /** The part of the request that is wrong, such as body[3]. */
    this.field = field;
    /** The limit that was exceeded. */
    this.limit = limit;
    /** Seconds after which the request may be sent again. */
    this.retryAfter = retryAfter;
  }
}

/** @param {Response} response */
async function problem(response) {
  let body;
  try {
    body = await response.json();
  } catch {
    body = {}; // A proxy's page says no more than its status.
  }
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new CopydeskError({
    title: response.statusText,
    ...body,
    status: response.status,
    retryAfter: Number.isNaN(seconds) ? undefined : seconds,
  });
}

/**
 * @typedef {object} ClientOptions
 * @property {string|URL} [url] address of Copydesk; by default where this module was loaded from
 * @property {string|(() => string|undefined)} [key] key of the server, or a function that gives it
 * @property {string|(() => string|undefined)} [messageLanguage] language of messages, en or de
 * @property {typeof fetch} [fetch] in place of the browser's
 */

/**
 * Returns a client. All of its functions reject with a {@link CopydeskError}, or with an
 * AbortError if their signal is aborted.
 *
 * @param {ClientOptions} [options]
 */
export function createClient(options = {}) {
  const page = globalThis.document?.baseURI;
  const base = new URL(options.url ?? new URL('.', import.meta.url), page);
  if (!base.pathname.endsWith('/')) {
    base.pathname += '/';
  }
  /** @type {typeof fetch} */
  const send = options.fetch ?? ((...request) => globalThis.fetch(...request));

  /** @param {string|(() => string|undefined)|undefined} option */
  const value = option => (typeof option === 'function' ? option() : option);

  /**
   * @param {string} path
   * @param {{body?: object, signal?: AbortSignal}} request
   */
  async function call(path, {body, signal}) {
    /** @type {Record<string, string>} */
    const headers = {Accept: 'application/json'};
    const key = value(options.key);
    if (key) {
      headers.Authorization = `Bearer ${key}`;
    }
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    let response;
    try {
      response = await send(new URL(path, base), {
        method: body ? 'POST' : 'GET',
        headers,
        body: body && JSON.stringify(body),
        signal,
      });
      if (response.ok) {
        return await response.json();
      }
    } catch (error) {
      if (signal?.aborted) {
        throw error;
      }
      throw new CopydeskError({status: 0, detail: `No answer from ${base}`});
    }
    throw await problem(response);
  }

  return {
    /**
     * Checks an article.
     *
     * @param {Article} article
     * @param {{signal?: AbortSignal, documentId?: string|number, version?: string|number,
     *     similarities?: boolean}} [request] the answer has documentId and version as they were
     *     given
     * @returns {Promise<Answer>}
     */
    check(article, {signal, documentId, version, similarities} = {}) {
      const messageLanguage = value(options.messageLanguage);
      const body = {...article, documentId, version, similarities, messageLanguage};
      return call('v1/check', {body, signal});
    },

    /**
     * Reads the HTML of an article into its parts.
     *
     * @param {string} html
     * @param {{signal?: AbortSignal, language?: string}} [request]
     * @returns {Promise<Record<string, any>>} article JSON, with notes and leftOut
     */
    async read(html, {signal, language} = {}) {
      return (await call('v1/read', {body: {html, language}, signal})).article;
    },

    /**
     * Returns the help of a rule.
     *
     * @param {string} id such as number-mismatch
     * @param {{signal?: AbortSignal}} [request]
     * @returns {Promise<{id: string, title: string, summary: string, category: string,
     *     severity: string, markdown: string, html: string}>}
     */
    rule(id, {signal} = {}) {
      const language = value(options.messageLanguage);
      const query = language ? `?language=${encodeURIComponent(language)}` : '';
      return call(`v1/rules/${encodeURIComponent(id)}${query}`, {signal});
    },
  };
}

/** @typedef {ReturnType<typeof createClient>} Client */

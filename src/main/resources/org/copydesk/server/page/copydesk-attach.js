// @ts-check
/**
 * Checks the fields of an editor while someone writes, and marks what was found.
 *
 * @module
 */

import {CopydeskError, createClient} from './copydesk-client.js';
import {Editable} from './copydesk-editable.js';
import {Field} from './copydesk-field.js';

/** @typedef {import('./copydesk-client.js').Finding} Finding */
/** @typedef {import('./copydesk-client.js').Fix} Fix */
/** @typedef {import('./copydesk-client.js').Edit} Edit */
/** @typedef {import('./copydesk-client.js').Place} Place */
/** @typedef {import('./copydesk-client.js').Report} Report */
/** @typedef {import('./copydesk-client.js').Client} Client */
/** @typedef {import('./copydesk-client.js').CopydeskError} Problem */

/** @typedef {'headline'|'subheadline'|'body'} Role */
/** @typedef {{reason: string, fingerprint: string}} Ignored */
/** @typedef {{part: Field|Editable, block: any, start: number, end: number}} Spot */
/** @typedef {{name: 'checking'|'done'|'waiting'|'error', error?: Error, seconds?: number}} State */

/**
 * @typedef {object} AttachOptions
 * @property {Client} [client] by default one of the server that this module comes from
 * @property {() => Record<string, unknown>} [article] gives other keys of the article at each
 *     check, such as language, id or seoTitle
 * @property {string|number} [documentId]
 * @property {number} [delay] milliseconds without a change before a check, by default 300
 * @property {boolean} [similarities] whether reports have similarities
 * @property {Record<string, Ignored[]>} [ignored] as kept with the article: copydesk.ignore
 * @property {(element: Element, index: number) => string} [blockId] gives ids to paragraphs
 * @property {(report: Report, findings: Finding[]) => void} [onReport]
 * @property {(state: State) => void} [onState]
 * @property {(edits: {place: Edit, range: Range, text: string}[], finding: Finding) => boolean}
 *     [applyEdits] makes the edits of a fix in the editor's own way and returns true
 */

/**
 * @typedef {HTMLElement|ArrayLike<HTMLElement>} Text an input, a textarea, an element with
 *     paragraphs, or a list of paragraphs
 */

/** The longest time to wait before a check that was refused is sent again, in seconds. */
const LONGEST_WAIT = 60;
const FLASH_MILLISECONDS = 1500;

/**
 * Checks the text of elements now and after each change, until detach() is called.
 *
 * @param {{headline?: HTMLElement|null, subheadline?: HTMLElement|null, body?: Text|null}} elements
 * @param {AttachOptions} [options]
 */
export function attach(elements, options = {}) {
  return new Attachment(elements, options);
}

/** What attach() returns. */
class Attachment {
  /** @type {Map<Role, Field|Editable>} */
  #parts = new Map();
  /** @type {Map<Role, {sent: any, blocks: any[]}>} the texts of the last check */
  #checked = new Map();
  #version = 0;
  /** @type {AbortController|undefined} */
  #request;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #flashTimer;
  /** @type {Place|null} */
  #flashed = null;
  /** @type {Finding|null} */
  #active = null;
  #listening = new AbortController();

  /**
   * @param {{headline?: HTMLElement|null, subheadline?: HTMLElement|null, body?: Text|null}} elements
   * @param {AttachOptions} options
   */
  constructor(elements, options) {
    this.options = options;
    this.client = options.client ?? createClient();
    /** @type {Report|null} the last report */
    this.report = null;
    /** @type {Record<string, Ignored[]>} what to keep with the article as copydesk.ignore */
    this.ignored = structuredClone(options.ignored ?? {});
    /** @type {EventTarget|undefined} */
    this.target = undefined;
    for (const role of /** @type {Role[]} */ (['headline', 'subheadline', 'body'])) {
      const text = elements[role];
      const list = !text ? [] : text instanceof Node ? [text] : Array.from(text);
      if (list.length > 0) {
        this.#add(role, list);
      }
    }
    this.#schedule(0);
  }

  /**
   * @param {Role} role
   * @param {HTMLElement[]} list
   */
  #add(role, list) {
    const [element] = list;
    const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const {blockId} = this.options;
    this.#parts.set(
        role, field ? new Field(element) : new Editable(list, {many: role === 'body', blockId}));
    this.target = element;
    const change = () => this.#schedule(this.options.delay ?? 300);
    const signal = this.#listening.signal;
    if (field) {
      element.addEventListener('input', change, {signal});
    } else {
      const observer = new MutationObserver(change);
      list.forEach(each =>
        observer.observe(each, {characterData: true, childList: true, subtree: true}));
      signal.addEventListener('abort', () => observer.disconnect());
    }
  }

  /** @param {number} milliseconds */
  #schedule(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), milliseconds);
  }

  /**
   * Checks the text now. Resolves to the report, or to null if the check failed or a later one
   * took its place.
   *
   * @returns {Promise<Report|null>}
   */
  async check() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const version = ++this.#version;
    const texts = new Map([...this.#parts].map(([role, part]) => [role, part.read()]));
    const sent = Object.fromEntries([...texts].map(([role, text]) => [role, text.sent]));
    const article = {...this.options.article?.(), ...sent, copydesk: {ignore: this.ignored}};
    const {documentId, similarities} = this.options;
    this.#state({name: 'checking'});
    try {
      const answer = await this.client.check(
          article, {signal: request.signal, documentId, version, similarities});
      if (version !== this.#version) {
        return null;
      }
      this.#checked = texts;
      this.#show(answer.report);
      return answer.report;
    } catch (error) {
      if (version === this.#version && !request.signal.aborted) {
        this.#failed(/** @type {Error} */ (error));
      }
      return null;
    }
  }

  /** @param {Error} error */
  #failed(error) {
    if (error instanceof CopydeskError && error.status === 429) {
      const seconds = Math.min(error.retryAfter ?? 1, LONGEST_WAIT);
      this.#schedule(seconds * 1000);
      this.#state({name: 'waiting', error, seconds});
    } else {
      this.#state({name: 'error', error});
    }
  }

  /** @param {State} state */
  #state(state) {
    this.options.onState?.(state);
    this.#dispatch('copydesk:state', state);
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  #dispatch(name, detail) {
    this.target?.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
  }

  /** @param {Report} report */
  #show(report) {
    this.report = report;
    const {findings} = report;
    const active = this.#active;
    this.#active = active && (findings.find(({key}) => key === active.key) ?? null);
    this.#mark();
    this.#state({name: 'done'});
    this.options.onReport?.(report, findings);
    this.#dispatch('copydesk:report', {report, findings});
  }

  #mark() {
    const marks = new Map([...this.#parts.values()].map(part => [part, /** @type {any[]} */ ([])]));
    /** @type {(place: Place, name: string) => void} */
    const add = (place, name) => {
      const spot = this.#spot(place);
      if (spot) {
        const {block, start, end} = spot;
        marks.get(spot.part)?.push({block, start, end, name});
      }
    };
    for (const {at, severity} of this.report?.findings ?? []) {
      // A whole headline is only underlined, so that marked words in it are still seen.
      const whole = !at.passage.startsWith('body') && at.text.split(/\s+/).length > 4;
      add(at, whole && at.start === 0 ? 'passage' : severity);
    }
    if (this.#active) {
      this.#active.related.forEach(place => add(place, 'related'));
      add(this.#active.at, 'active');
    }
    if (this.#flashed) {
      add(this.#flashed, 'flash');
    }
    marks.forEach((list, part) => part.mark(list));
  }

  /**
   * @param {Place|Edit} place
   * @returns {Spot|null}
   */
  #spot(place) {
    const role = /** @type {Role} */ (place.passage.replace(/\[.*/, ''));
    const part = this.#parts.get(role);
    const {givenStart: start, givenEnd: end} = place;
    if ('article' in place || !part || start === undefined || end === undefined) {
      return null;
    }
    const blocks = this.#checked.get(role)?.blocks ?? [];
    const block = place.block === undefined ? blocks[0] : blocks.find(b => b.id === place.block);
    return block ? {part, block, start, end} : null;
  }

  /**
   * Returns where a place is now, such as for a popup; null if its words were changed. For a field
   * it is a range in a copy of the text that lies above the field.
   *
   * @param {Place|Edit} place
   * @returns {Range|null}
   */
  range(place) {
    const spot = this.#spot(place);
    return spot && spot.part.range(spot.block, spot.start, spot.end);
  }

  /**
   * Returns the range of a stretch of the text as it is now, such as to place something beside a
   * paragraph. Only for an input, a textarea, and a headline.
   *
   * @param {Role} role
   * @param {number} start
   * @param {number} end
   */
  rangeIn(role, start, end) {
    const part = this.#parts.get(role);
    const [block] = part?.read().blocks ?? [];
    return part && block ? part.range(/** @type {any} */ (block), start, end) : null;
  }

  /**
   * Selects the words of a place, brings them into view and flashes them. Returns whether they are
   * still there.
   *
   * @param {Place} place
   */
  focus(place) {
    const range = this.range(place);
    if (!range) {
      return false;
    }
    this.#spot(place)?.part.select(range);
    clearTimeout(this.#flashTimer);
    this.#flashed = place;
    this.#mark();
    this.#flashTimer = setTimeout(() => {
      this.#flashed = null;
      this.#mark();
    }, FLASH_MILLISECONDS);
    return true;
  }

  /**
   * Marks all places of one finding, or of none.
   *
   * @param {Finding|null} finding
   */
  highlight(finding) {
    if (this.#active !== finding) {
      this.#active = finding;
      this.#mark();
    }
  }

  /** Returns the findings at the caret, the one whose words there are the fewest first. */
  findingsAtCaret() {
    /** @type {{finding: Finding, length: number}[]} */
    const found = [];
    for (const finding of this.report?.findings ?? []) {
      const lengths = [finding.at, ...finding.related]
          .filter(place => this.#hasCaret(place))
          .map(({text}) => text.length);
      if (lengths.length > 0) {
        found.push({finding, length: Math.min(...lengths)});
      }
    }
    return found.sort((one, other) => one.length - other.length).map(({finding}) => finding);
  }

  /** @param {Place} place */
  #hasCaret(place) {
    const range = this.range(place);
    return range !== null && this.#spot(place)?.part.hasCaretIn(range) === true;
  }

  /**
   * Makes the edits of a fix and checks again. Returns whether it was made: it isn't if the words
   * have changed since the check.
   *
   * @param {Finding} finding
   * @param {Fix} [fix] by default the first
   */
  apply(finding, fix = finding.fixes[0]) {
    const edits = [...(fix?.edits ?? [])]
        .sort((a, b) => a.passage.localeCompare(b.passage) || b.start - a.start)
        .map(place => ({place, range: this.range(place), text: place.text}));
    if (edits.length === 0 || edits.some(({range}) => !range)) {
      return false;
    }
    const made = /** @type {{place: Edit, range: Range, text: string}[]} */ (edits);
    if (!this.options.applyEdits?.(made, finding)) {
      for (const {place, text} of made) {
        // Looked up again, since the edit before may have replaced the nodes.
        const range = this.range(place);
        if (range) {
          this.#spot(place)?.part.replace(range, text);
        }
      }
    }
    this.#schedule(0);
    return true;
  }

  /**
   * Ignores a finding, with the reason that is kept with the article. Checks again.
   *
   * @param {Finding} finding
   * @param {string} reason
   */
  ignore(finding, reason) {
    const {rule, fingerprint} = finding;
    (this.ignored[rule] ??= []).push({reason, fingerprint});
    this.#dispatch('copydesk:ignore', {ignored: this.ignored});
    this.#schedule(0);
  }

  /**
   * Reports an ignored finding again.
   *
   * @param {{rule: string, fingerprint: string}} finding
   */
  unignore({rule, fingerprint}) {
    const left = (this.ignored[rule] ?? []).filter(one => one.fingerprint !== fingerprint);
    if (left.length > 0) {
      this.ignored[rule] = left;
    } else {
      delete this.ignored[rule];
    }
    this.#dispatch('copydesk:ignore', {ignored: this.ignored});
    this.#schedule(0);
  }

  /** Shows the marks anew after a script has changed a field's text or look. */
  refresh() {
    this.#parts.forEach(part => part.render());
  }

  /** Ends the checks and removes all marks. */
  detach() {
    clearTimeout(this.#timer);
    clearTimeout(this.#flashTimer);
    this.#version++;
    this.#request?.abort();
    this.#listening.abort();
    this.#parts.forEach(part => part.detach());
    this.#parts.clear();
  }
}

// @ts-check
/**
 * Marks in the text by the CSS Custom Highlight API, which doesn't change the document. A browser
 * without it shows no marks.
 *
 * @module
 */

/** Names of highlights, from the lowest priority to the highest. */
const NAMES = ['passage', 'suggestion', 'warning', 'error', 'related', 'active', 'flash'];

/** @typedef {{start: number, end: number, name: string}} Mark */

/**
 * Returns the highlight of a name, which all fields of a document share.
 *
 * @param {Document} document
 * @param {string} name
 * @returns {Set<Range>|undefined}
 */
function highlight(document, name) {
  const view = /** @type {any} */ (document.defaultView);
  if (!view?.Highlight || !view.CSS?.highlights) {
    return undefined;
  }
  const id = `copydesk-${name}`;
  if (!view.CSS.highlights.has(id)) {
    const made = new view.Highlight();
    made.priority = NAMES.indexOf(name);
    view.CSS.highlights.set(id, made);
  }
  return view.CSS.highlights.get(id);
}

/** The marks of one field or editor. */
export class Marks {
  /** @type {[Set<Range>, Range][]} */
  #shown = [];

  /** @param {Document} document */
  constructor(document) {
    this.document = document;
  }

  /** @param {{range: Range|null, name: string}[]} marks */
  show(marks) {
    this.clear();
    for (const {range, name} of marks) {
      const ranges = range && highlight(this.document, name);
      if (ranges) {
        ranges.add(range);
        this.#shown.push([ranges, range]);
      }
    }
  }

  clear() {
    for (const [ranges, range] of this.#shown) {
      ranges.delete(range);
    }
    this.#shown = [];
  }
}

/**
 * Returns where a stretch of an old text is in the new one, or null if it was changed.
 *
 * @param {string} before
 * @param {string} after
 * @param {number} start
 * @param {number} end
 * @returns {{start: number, end: number}|null}
 */
export function move(before, after, start, end) {
  if (before === after) {
    return {start, end};
  }
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) {
    same++;
  }
  if (end <= same) {
    return {start, end};
  }
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  const shift = after.length - before.length;
  return start >= before.length - tail ? {start: start + shift, end: end + shift} : null;
}

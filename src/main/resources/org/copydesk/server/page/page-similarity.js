// @ts-check
/** Scores, the strip of similarities beside the body, and the same as a table. @module */

import {button, element} from './page-cards.js';
import {SCORES, beginning, passageName, percent} from './page-words.js';

/** @typedef {{start: number, end: number, text: string}} Paragraph */

/**
 * Returns the paragraphs of a body, as the server counts them: between blank lines, with a letter
 * or a digit.
 *
 * @param {string} text
 * @returns {Paragraph[]}
 */
export function paragraphsOf(text) {
  const paragraphs = [];
  for (const {0: block, index} of text.matchAll(/\S[^\n\r]*(?:(?:\r\n|\n|\r)(?![^\S\n\r]*(?:\n|\r|$))[^\n\r]*)*/g)) {
    const trimmed = block.trimEnd();
    if (/[\p{L}\p{Nd}]/u.test(trimmed)) {
      paragraphs.push({start: index, end: index + trimmed.length, text: trimmed});
    }
  }
  return paragraphs;
}

/** @param {Record<string, number|null>} scores */
export function showScores(scores) {
  const list = document.querySelector('#scores dl');
  list?.replaceChildren(...SCORES.map(([key, label]) => {
    const score = scores[key];
    const meter = element('span', {class: 'meter', 'aria-hidden': 'true'}, element('span'));
    /** @type {HTMLElement} */ (meter.firstChild).style.width = percent(score ?? 0);
    return element('div', {}, element('dt', {}, label),
        element('dd', {}, typeof score === 'number' ? percent(score) : 'not measured', meter));
  }));
}

/** @param {number} score */
const shade = score => `heat-${Math.max(0, Math.min(4, Math.floor(score * 5)))}`;

/** The similarities of one report. */
export class Similarities {
  /**
   * @param {HTMLElement} strip
   * @param {HTMLTextAreaElement} body
   * @param {(start: number, end: number) => Range|null} range of a stretch of the body
   * @param {(paragraph: Paragraph) => void} go
   */
  constructor(strip, body, range, go) {
    this.strip = strip;
    this.body = body;
    this.range = range;
    this.go = go;
    /** @type {Map<string, number>} */
    this.scores = new Map();
  }

  /** @param {import('./copydesk-client.js').Similarity[]} similarities */
  show(similarities) {
    this.scores = new Map(similarities.map(({a, b, score}) => [`${a} ${b}`, score]));
    const count = similarities.filter(({a, b}) => a === 'headline' && b.startsWith('body')).length
        || similarities.filter(({b}) => b.startsWith('body')).length;
    this.#table(count);
    this.strip.replaceChildren(...Array.from({length: count}, (_, index) => this.#cells(index)));
    this.strip.hidden = count === 0;
    this.place();
  }

  /** @param {number} index */
  #go(index) {
    const paragraph = paragraphsOf(this.body.value)[index];
    if (paragraph) {
      this.go(paragraph);
    }
  }

  /** @param {number} index */
  #cells(index) {
    const passage = `body[${index}]`;
    const scores = ['headline', 'subheadline'].map(of => [of, this.scores.get(`${of} ${passage}`)]);
    const label = scores.filter(([, score]) => score !== undefined)
        .map(([of, score]) => `${of} ${percent(Number(score))}`).join(', ');
    const name = `${passageName(passage)}, similarity: ${label}`;
    const made = button('', () => this.#go(index), {'aria-label': name, title: name});
    for (const [, score] of scores) {
      made.append(score === undefined ? element('span')
        : element('span', {class: shade(Number(score))}, String(Math.round(Number(score) * 100))));
    }
    return made;
  }

  /** @param {number} count */
  #table(count) {
    const texts = paragraphsOf(this.body.value);
    const passages = ['subheadline', ...Array.from({length: count}, (_, index) => `body[${index}]`)];
    const rows = passages.map((passage, index) => {
      const text = index > 0 ? texts[index - 1]?.text : undefined;
      const head = element('th', {scope: 'row'});
      head.append(index === 0 ? 'Subheadline'
        : button(passageName(passage), () => this.#go(index - 1), {class: 'link'}));
      if (text) {
        head.append(' ', element('span', {class: 'soft'}, beginning(text)));
      }
      return element('tr', {}, head, ...['headline', 'subheadline'].map(of => {
        const score = this.scores.get(`${of} ${passage}`);
        return score === undefined ? element('td', {}, '–')
          : element('td', {class: shade(score)}, String(Math.round(score * 100)));
      }));
    });
    document.querySelector('#similarity tbody')?.replaceChildren(...rows);
  }

  /** Puts the cells beside their paragraphs. */
  place() {
    const paragraphs = paragraphsOf(this.body.value);
    const top = this.strip.getBoundingClientRect().top;
    [...this.strip.children].forEach((cell, index) => {
      const paragraph = paragraphs[index];
      const box = paragraph && this.range(paragraph.start, paragraph.end)?.getBoundingClientRect();
      const {style} = /** @type {HTMLElement} */ (cell);
      style.display = box ? '' : 'none';
      if (box) {
        style.top = `${box.top - top}px`;
        style.height = `${box.height}px`;
      }
    });
  }
}

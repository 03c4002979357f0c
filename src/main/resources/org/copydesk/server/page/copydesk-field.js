// @ts-check
/**
 * The text of an input or textarea. A transparent copy of the text lies above the field and has the
 * marks; clicks go through it.
 *
 * @module
 */

import {Marks, move} from './copydesk-marks.js';

/** @typedef {import('./copydesk-marks.js').Mark} Mark */

const COPIED = [
  'direction', 'font', 'font-feature-settings', 'font-kerning', 'font-variation-settings',
  'hyphens', 'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'padding-bottom',
  'padding-left', 'padding-right', 'padding-top', 'tab-size', 'text-align', 'text-indent',
  'text-rendering', 'text-transform', 'word-break', 'word-spacing',
];

/** @param {string} color as browsers compute it */
function isLight(color) {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * r + 0.6 * g + 0.1 * b > 128;
}

/** An input or a textarea, as one block of text. */
export class Field {
  /** @type {(Mark & {before: string})[]} */
  #marks = [];
  #shown = '';

  /** @param {HTMLInputElement|HTMLTextAreaElement} element */
  constructor(element) {
    this.element = element;
    const document = element.ownerDocument;
    this.highlights = new Marks(document);
    this.mirror = document.createElement('div');
    this.mirror.className = 'copydesk-mirror';
    this.mirror.setAttribute('aria-hidden', 'true');
    this.mirror.inert = true; // or the browser's search would find all words twice
    this.text = document.createTextNode('');
    this.mirror.append(this.text);
    element.after(this.mirror);
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(element);
    this.listening = new AbortController();
    const signal = this.listening.signal;
    element.addEventListener('input', () => this.render(), {signal});
    element.addEventListener('scroll', () => this.scroll(), {signal});
    document.defaultView?.addEventListener('resize', () => this.place(), {signal});
    // Marks are blended with light or dark text.
    document.defaultView?.matchMedia('(prefers-color-scheme: dark)')
        .addEventListener('change', () => this.place(), {signal});
    this.place();
  }

  /** Returns the text to send, and the blocks that it consists of. */
  read() {
    const text = this.element.value;
    return {sent: text, blocks: [{id: undefined, text}]};
  }

  /** Puts the mirror over the field. */
  place() {
    const {element, mirror} = this;
    const style = getComputedStyle(element);
    for (const property of COPIED) {
      mirror.style.setProperty(property, style.getPropertyValue(property));
    }
    const single = element.localName === 'input';
    mirror.style.whiteSpace = single ? 'pre' : 'pre-wrap';
    if (single) {
      const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
      mirror.style.lineHeight = `${element.clientHeight - padding}px`;
    }
    mirror.style.mixBlendMode = isLight(style.color) ? 'screen' : 'multiply';
    mirror.style.width = `${element.clientWidth}px`;
    mirror.style.height = `${element.clientHeight}px`;
    mirror.style.left = mirror.style.top = '0';
    const from = mirror.getBoundingClientRect();
    const to = element.getBoundingClientRect();
    mirror.style.left = `${to.left + element.clientLeft - from.left}px`;
    mirror.style.top = `${to.top + element.clientTop - from.top}px`;
    this.scroll();
  }

  scroll() {
    this.mirror.scrollTop = this.element.scrollTop;
    this.mirror.scrollLeft = this.element.scrollLeft;
  }

  /** @param {(Mark & {block: {text: string}})[]} marks */
  mark(marks) {
    this.#marks = marks.map(mark => ({...mark, before: mark.block.text}));
    this.render();
  }

  /** Shows the text of the field with its marks, which move with the words. */
  render() {
    const now = this.element.value;
    if (now !== this.#shown) {
      this.#shown = now;
      this.text.data = `${now}\n`; // Else a last empty line would have no height.
    }
    this.place();
    this.highlights.show(
        this.#marks.map(({before, start, end, name}) => {
          const moved = move(before, now, start, end);
          return {name, range: moved && this.#range(moved.start, moved.end)};
        }));
  }

  /**
   * @param {{text: string}} block
   * @param {number} start
   * @param {number} end
   */
  range(block, start, end) {
    if (this.element.value !== this.#shown) {
      this.render();
    }
    const moved = move(block.text, this.element.value, start, end);
    return moved && this.#range(moved.start, moved.end);
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  #range(start, end) {
    const range = this.element.ownerDocument.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, end);
    return range;
  }

  /**
   * Selects words and brings them into view.
   *
   * @param {Range} range
   */
  select(range) {
    const {element, mirror} = this;
    element.focus({preventScroll: true});
    element.setSelectionRange(range.startOffset, range.endOffset);
    const within = () => range.getBoundingClientRect().top - mirror.getBoundingClientRect().top;
    if (within() < 0 || within() > element.clientHeight - 20) {
      element.scrollTop += within() - element.clientHeight / 2;
      this.scroll();
    }
    if (element.localName === 'input') {
      const left = range.getBoundingClientRect().left - mirror.getBoundingClientRect().left;
      element.scrollLeft += Math.min(0, left) || Math.max(0, left - element.clientWidth * 0.8);
      this.scroll();
    }
    // The document may scroll in several boxes: only an element can be brought into view in all.
    const spot = element.ownerDocument.createElement('span');
    spot.className = 'copydesk-spot';
    spot.style.top = `${within() + mirror.scrollTop}px`;
    mirror.append(spot);
    spot.scrollIntoView({block: 'center', inline: 'nearest'});
    spot.remove();
    this.scroll();
  }

  /** Returns whether the caret or selection touches a stretch. @param {Range} range */
  hasCaretIn(range) {
    const {element} = this;
    const from = element.selectionStart ?? -1;
    const to = element.selectionEnd ?? -1;
    return element.ownerDocument.activeElement === element
        && from <= range.endOffset && to >= range.startOffset;
  }

  /**
   * Replaces words, so that the browser can undo it.
   *
   * @param {Range} range
   * @param {string} words
   */
  replace(range, words) {
    const {element} = this;
    const {startOffset: start, endOffset: end} = range;
    element.focus({preventScroll: true});
    element.setSelectionRange(start, end);
    const command = words ? 'insertText' : 'delete';
    if (start === end && !words) {
      return;
    }
    if (!element.ownerDocument.execCommand(command, false, words)) {
      element.setRangeText(words, start, end, 'end');
      element.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }

  detach() {
    this.highlights.clear();
    this.observer.disconnect();
    this.listening.abort();
    this.mirror.remove();
  }
}

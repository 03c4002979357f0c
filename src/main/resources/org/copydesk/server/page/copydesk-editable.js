// @ts-check
/**
 * The text of elements: an editor (contenteditable), or a list of its blocks. The elements are read
 * and marked, never changed.
 *
 * @module
 */

import {Marks, move} from './copydesk-marks.js';

/** @typedef {{element: Element, id: string|undefined, text: string,
 *     pieces: {node: Text, start: number}[]}} Block */

const NOT_TEXT = 'script, style, template, select, textarea, [contenteditable=false]';
const NOT_BODY = `h1, h2, h3, h4, h5, h6, pre, figure, table, ${NOT_TEXT}`;

/** @param {Element} element */
function isBlock(element) {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return display !== 'contents' && !display.startsWith('inline') && !display.startsWith('ruby');
}

/**
 * Returns the blocks of an element that have text.
 *
 * @param {Element} root
 * @param {string} skipped selector of what isn't read
 * @returns {Block[]}
 */
function blocksOf(root, skipped) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {Block|undefined} */
  let open;
  const close = () => {
    if (open?.text.trim()) {
      blocks.push(open);
    }
    open = undefined;
  };
  /**
   * @param {Element} parent
   * @param {Element} owner
   */
  const walk = (parent, owner) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const node = /** @type {Text} */ (child);
        open ??= {element: owner, id: undefined, text: '', pieces: []};
        open.pieces.push({node, start: open.text.length});
        open.text += node.data;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = /** @type {Element} */ (child);
        const block = isBlock(element);
        if (block) {
          close();
        }
        if (element.localName === 'br' && open) {
          open.text += '\n';
        } else if (!element.matches(skipped)) {
          walk(element, block ? element : owner);
        }
        if (block) {
          close();
        }
      }
    }
  };
  walk(root, root);
  close();
  return blocks;
}

/** Elements with text: one as one string, or the paragraphs of a body. */
export class Editable {
  /**
   * @param {Element[]} elements
   * @param {{many: boolean, blockId?: (element: Element, index: number) => string}} options
   *     whether each block is a paragraph of its own, with what id
   */
  constructor(elements, {many, blockId}) {
    this.elements = elements;
    this.many = many;
    this.blockId = blockId ?? ((element, index) => `b${index}`);
    this.highlights = new Marks(elements[0].ownerDocument);
  }

  /** Returns the text to send, and the blocks that it consists of. */
  read() {
    if (!this.many) {
      const [block] = this.#join(blocksOf(this.elements[0], NOT_TEXT));
      return {sent: block?.text ?? '', blocks: block ? [block] : []};
    }
    const blocks = this.elements.flatMap(element => blocksOf(element, NOT_BODY));
    blocks.forEach((block, index) => {
      block.id = this.blockId(block.element, index);
    });
    return {sent: blocks.map(({id, text}) => ({id, text})), blocks};
  }

  /** @param {Block[]} blocks */
  #join(blocks) {
    for (const {text, pieces} of blocks.splice(1)) {
      const offset = blocks[0].text.length + 1;
      blocks[0].pieces.push(...pieces.map(({node, start}) => ({node, start: start + offset})));
      blocks[0].text += `\n${text}`;
    }
    return blocks;
  }

  /** @param {{start: number, end: number, name: string, block: Block}[]} marks */
  mark(marks) {
    const now = this.read().blocks;
    this.highlights.show(
        marks.map(({block, start, end, name}) => ({
          name,
          range: this.range(block, start, end, now),
        })));
  }

  /** Ranges move with the words, so nothing is left to do while someone writes. */
  render() {}

  /**
   * @param {Block} block
   * @param {number} start
   * @param {number} end
   * @param {Block[]} [now]
   * @returns {Range|null}
   */
  range(block, start, end, now = this.read().blocks) {
    // An editor may have made the element anew.
    const current = now.find(({element}) => element === block.element && element.isConnected)
        ?? now.find(({id, text}) => id === block.id && text === block.text);
    const moved = current && move(block.text, current.text, start, end);
    if (!moved) {
      return null;
    }
    const first = current.pieces.findLast(piece => piece.start <= moved.start) ?? current.pieces[0];
    const last = current.pieces.findLast(piece => piece.start < moved.end) ?? current.pieces[0];
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, Math.min(moved.start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(moved.end - last.start, last.node.length));
    return range;
  }

  /**
   * Selects words and brings them into view.
   *
   * @param {Range} range
   */
  select(range) {
    const element = /** @type {HTMLElement} */ (range.startContainer.parentElement);
    const editor = /** @type {HTMLElement|null} */ (element.closest('[contenteditable]'));
    editor?.focus({preventScroll: true});
    const selection = element.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
    element.scrollIntoView({block: 'center', inline: 'nearest'});
  }

  /** Returns whether the caret or selection touches a stretch. @param {Range} range */
  hasCaretIn(range) {
    const selection = range.startContainer.ownerDocument?.getSelection();
    if (!selection?.rangeCount) {
      return false;
    }
    const caret = selection.getRangeAt(0);
    return caret.compareBoundaryPoints(Range.END_TO_START, range) <= 0
        && caret.compareBoundaryPoints(Range.START_TO_END, range) >= 0;
  }

  /**
   * Replaces words by the browser's command for editors, so that the editor gets its usual events
   * and can undo it.
   *
   * @param {Range} range
   * @param {string} words
   */
  replace(range, words) {
    this.select(range);
    range.startContainer.ownerDocument?.execCommand(words ? 'insertText' : 'delete', false, words);
  }

  detach() {
    this.highlights.clear();
  }
}

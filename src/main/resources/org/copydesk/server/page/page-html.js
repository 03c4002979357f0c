// @ts-check
/** Articles in HTML: pasted into the body, or as source in a dialog. @module */

import {problemWords} from './page-words.js';

const NOTHING = 'No headline and no paragraphs were found in it';

/**
 * @typedef {object} HtmlTarget
 * @property {import('./copydesk-client.js').Client} client
 * @property {() => string} language
 * @property {HTMLTextAreaElement} body
 * @property {(read: Record<string, any>, said: string) => void} replace puts a page in place of all
 * @property {(read: Record<string, any>, said: string) => void} fill keeps a headline if the HTML
 *     has none
 */

/** @param {string} id @returns {any} */
const $ = id => document.getElementById(id);

/**
 * @param {HtmlTarget} target
 * @param {string} html
 * @returns {Promise<[Record<string, any>, string]>} the article, and what was done
 */
async function read({client, language}, html) {
  const article = await client.read(html, {language: language()});
  if (!article.headline && !article.body?.length) {
    throw new Error(NOTHING);
  }
  const left = Object.entries(article.leftOut ?? {}).map(([what, count]) => `${count} × ${what}`);
  return [article, `Read from HTML.${left.length > 0 ? ` Left out: ${left.join(', ')}.` : ''}`];
}

/** @param {HtmlTarget} target */
export function connectHtml(target) {
  const {body} = target;
  body.addEventListener('paste', event => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const {selectionStart, selectionEnd, value} = body;
    const replacesAll = !value.trim() || selectionEnd - selectionStart === value.length;
    // Only what has paragraphs is an article; a few copied words are text.
    if (!replacesAll || !/<(p|h[1-6]|div|br)\b/i.test(html)) {
      return;
    }
    event.preventDefault();
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    read(target, html).then(([article, said]) => target.fill(article, said)).catch(() => {
      body.focus();
      document.execCommand('insertText', false, plain);
    });
  });

  $('open-html').addEventListener('click', () => {
    $('html-problem').textContent = '';
    $('html').showModal();
  });
  $('html').querySelector('form').addEventListener('submit', async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      const [article, said] = await read(target, $('html-source').value);
      $('html').close();
      $('html-source').value = '';
      target.replace(article, said);
    } catch (error) {
      const {status} = /** @type {{status?: number}} */ (error);
      $('html-problem').textContent = status === undefined || status === 400
        ? NOTHING : problemWords(/** @type {Error} */ (error)).join('. ');
    }
  });
}

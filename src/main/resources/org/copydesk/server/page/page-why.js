// @ts-check
/** The dialog with the help of a rule. @module */

import {problemWords} from './page-words.js';

/**
 * Shows why a finding is reported.
 *
 * @param {import('./copydesk-client.js').Client} client
 * @param {import('./copydesk-client.js').Finding} finding
 * @param {string} language
 */
export async function explain(client, {rule, title}, language) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('why'));
  const heading = /** @type {HTMLElement} */ (dialog.querySelector('h2'));
  const text = /** @type {HTMLElement} */ (dialog.querySelector('.help-text'));
  heading.textContent = title;
  heading.lang = text.lang = language;
  text.textContent = 'Loading…';
  dialog.showModal();
  try {
    const help = await client.rule(rule);
    heading.textContent = help.title;
    text.replaceChildren(...belowHeading(help.html));
    text.scrollTop = 0;
  } catch (error) {
    text.textContent = problemWords(/** @type {Error} */ (error)).join('. ');
  }
}

/** Returns a page without its title, with its other headings one lower. @param {string} html */
function belowHeading(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelector('h1')?.remove();
  page.querySelectorAll('h2, h3').forEach(heading => {
    const lower = document.createElement(heading.localName === 'h2' ? 'h3' : 'h4');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  });
  return page.body.childNodes;
}

// @ts-check
/** The list of findings. @module */

import {capital, confidenceWords, passageName, shortened} from './page-words.js';

/** @typedef {import('./copydesk-client.js').Finding} Finding */
/** @typedef {import('./copydesk-client.js').Fix} Fix */
/** @typedef {import('./copydesk-client.js').Place} Place */

/**
 * @typedef {object} Actions
 * @property {(place: Place) => void} go
 * @property {(finding: Finding|null) => void} highlight
 * @property {(finding: Finding, fix: Fix) => void} fix
 * @property {(finding: Finding, reason: string) => void} ignore
 * @property {(finding: Finding) => void} why
 */

/**
 * Returns an element.
 *
 * @param {string} name
 * @param {Record<string, string|undefined>} [attributes]
 * @param {...(Node|string)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

/**
 * @param {string} label
 * @param {() => void} action
 * @param {Record<string, string|undefined>} [attributes]
 */
export function button(label, action, attributes = {}) {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', action);
  return made;
}

/** The list. A card stays the same element while its finding stays, so that nothing closes. */
export class Cards {
  /** @type {Map<string, {card: HTMLElement, finding: Finding, shown: string}>} */
  #cards = new Map();

  /**
   * @param {HTMLElement} list
   * @param {Actions} actions
   */
  constructor(list, actions) {
    this.list = list;
    this.actions = actions;
  }

  /**
   * @param {Finding[]} findings
   * @param {string} language of the messages
   */
  show(findings, language) {
    const focused = this.focused();
    const place = focused ? this.all().indexOf(focused) : -1;
    const old = this.#cards;
    this.#cards = new Map();
    findings.forEach((finding, index) => {
      // What a card says; offsets may differ.
      const {message, severity, at, related, confidence, fixes} = finding;
      const texts = [at, ...related].map(({passage, text}) => [passage, text]);
      const shown = JSON.stringify(
          [language, message, severity, texts, confidence, fixes.map(({label}) => label)]);
      const known = old.get(finding.key);
      const entry = known?.shown === shown
        ? {...known, finding} : {card: element('li'), finding, shown};
      this.#cards.set(finding.key, entry);
      if (entry.card !== known?.card) {
        this.#fill(entry.card, finding, language);
      }
      const number = entry.card.querySelector('.number');
      if (number) {
        number.textContent = String(index + 1);
      }
      if (this.list.children[index] !== entry.card) {
        this.list.insertBefore(entry.card, this.list.children[index] ?? null);
      }
    });
    while (this.list.children.length > findings.length) {
      this.list.lastElementChild?.remove();
    }
    if (place >= 0 && !this.focused()) {
      const cards = this.all();
      const next = cards[Math.min(place, cards.length - 1)] ?? document.getElementById('findings');
      next.focus({preventScroll: true});
    }
  }

  /** @returns {HTMLElement[]} */
  all() {
    return /** @type {HTMLElement[]} */ ([...this.list.children]);
  }

  focused() {
    return this.all().find(card => card.contains(document.activeElement));
  }

  /** @param {Element} card */
  findingOf(card) {
    return [...this.#cards.values()].find(entry => entry.card === card)?.finding;
  }

  /** @param {string} key */
  cardOf(key) {
    return this.#cards.get(key)?.card;
  }

  /** Shows which finding belongs to the words at the caret. @param {Finding} [finding] */
  current(finding) {
    this.#cards.forEach(({card}, key) => card.classList.toggle('current', key === finding?.key));
    const card = finding && this.cardOf(finding.key);
    const panel = card?.closest('.findings');
    // Only beside the text: below it, it would scroll the words out of view.
    if (card && panel && getComputedStyle(panel).overflowY === 'auto') {
      card.scrollIntoView({block: 'nearest'});
    }
  }

  /**
   * @param {HTMLElement} card
   * @param {Finding} first
   * @param {string} language
   */
  #fill(card, first, language) {
    const {key} = first;
    const now = () => this.#cards.get(key)?.finding ?? first;
    const {actions} = this;
    const lang = language === 'en' ? undefined : language;
    const id = `finding-${key}`;
    card.className = `card ${first.severity}`;
    card.tabIndex = -1;
    card.setAttribute('aria-labelledby', id);
    const severity = element('span', {class: 'severity'}, capital(first.severity));
    const places = element('ul', {class: 'places'});
    [first.at, ...first.related].forEach((shown, index) => {
      const place = this.#place(shown, () => [now().at, ...now().related][index]);
      places.append(element('li', {}, place));
    });
    const fixes = element('div', {class: 'fixes'});
    first.fixes.forEach(({label}, index) => {
      const accept = () => actions.fix(now(), now().fixes[index]);
      fixes.append(button(label, accept, {class: 'fix', lang}));
    });
    const form = this.#form(now, id);
    const why = button(
        'Why?', () => actions.why(now()), {'aria-haspopup': 'dialog', 'aria-describedby': id});
    const ignore = button('Ignore', () => {
      form.hidden = !form.hidden;
      ignore.setAttribute('aria-expanded', String(!form.hidden));
      form.querySelector('input')?.focus();
    }, {'aria-expanded': 'false', 'aria-describedby': id});
    form.addEventListener('reset', () => {
      form.hidden = true;
      ignore.setAttribute('aria-expanded', 'false');
      ignore.focus();
    });
    card.replaceChildren(
        element('span', {class: 'number', 'aria-hidden': 'true'}),
        element('h3', {id}, severity, ' ', element('span', {class: 'message', lang}, first.message)),
        places,
        element('p', {class: 'confidence'}, confidenceWords(first.confidence)),
        ...(first.fixes.length > 0 ? [fixes] : []),
        element('div', {class: 'more'}, why, ignore),
        form);
    const mark = () => actions.highlight(now());
    const unmark = () => {
      const focused = this.focused();
      actions.highlight((focused && this.findingOf(focused)) ?? null);
    };
    card.addEventListener('mouseenter', mark);
    card.addEventListener('mouseleave', unmark);
    card.addEventListener('focusin', mark);
    card.addEventListener('focusout', () => queueMicrotask(unmark));
  }

  /**
   * @param {Place} shown
   * @param {() => Place} now
   */
  #place(shown, now) {
    const where = element('span', {class: 'where'}, passageName(shown.passage));
    const words = element('q', {class: 'words'}, shortened(shown.text));
    if (shown.article) {
      return element('span', {class: 'place'}, where, ` of ${shown.article} `, words);
    }
    const made = button('', () => this.actions.go(now()), {class: 'place'});
    made.append(where, ' ', words);
    return made;
  }

  /**
   * @param {() => Finding} now
   * @param {string} id
   */
  #form(now, id) {
    const input = /** @type {HTMLInputElement} */ (
      element('input', {id: `${id}-reason`, required: '', maxlength: '200', autocomplete: 'off'}));
    const form = /** @type {HTMLFormElement} */ (element('form', {class: 'reason'},
        element('label', {for: input.id}, 'Why is it right as it is?'), input,
        element('div', {}, element('button', {}, 'Ignore finding'), ' ', element('button', {type: 'reset'}, 'Cancel'))));
    form.hidden = true;
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (input.value.trim()) {
        this.actions.ignore(now(), input.value.trim());
      }
    });
    return form;
  }
}

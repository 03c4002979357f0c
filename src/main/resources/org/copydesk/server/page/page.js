// @ts-check
/** The page for editors. @module */

import {attach, createClient} from './copydesk.js';
import {Cards, button, element} from './page-cards.js';
import {connectHtml} from './page-html.js';
import {connectKeys} from './page-keys.js';
import {Similarities, showScores} from './page-similarity.js';
import {emptyArticle, load, loadArticle, save, saveArticle} from './page-store.js';
import {explain} from './page-why.js';
import {counted, problemWords} from './page-words.js';

/** @typedef {import('./copydesk-client.js').Finding} Finding */
/** @typedef {import('./page-store.js').Stored} Stored */

/** @param {string} id @returns {any} */
const $ = id => document.getElementById(id);

/** @type {('headline'|'subheadline'|'body')[]} */
const ROLES = ['headline', 'subheadline', 'body'];
const TYPING_PAUSE = 250;

const fields = /** @type {Record<string, HTMLTextAreaElement>} */ (
  Object.fromEntries(ROLES.map(role => [role, $(role)])));
const stored = loadArticle();
$('messages').value = load('copydesk.messages') ?? 'en';

const client = createClient({
  key: () => load('copydesk.key'),
  messageLanguage: () => $('messages').value,
});

// The text

/** @param {string} language */
function setLanguage(language) {
  const select = $('language');
  const code = language.split(/[-_]/)[0];
  if (![...select.options].some(option => option.value === code)) {
    select.add(new Option(code, code));
  }
  select.value = code;
  ROLES.forEach(role => {
    fields[role].lang = code;
  });
}

/** Makes the fields as high as their text, for browsers that don't. */
function grow() {
  if (!CSS.supports('field-sizing', 'content')) {
    for (const role of ROLES) {
      fields[role].style.height = 'auto';
      fields[role].style.height = `${fields[role].scrollHeight}px`;
    }
  }
}

/** @returns {Stored} */
function article() {
  const [headline, subheadline, body] = ROLES.map(role => fields[role].value);
  return {language: $('language').value, headline, subheadline, body, copydesk: {ignore: attachment.ignored}};
}

const isEmpty = () => ROLES.every(role => !fields[role].value.trim());

/** Puts another article in place of this one. @param {Stored} next */
function setArticle(next) {
  setLanguage(next.language);
  for (const role of ROLES) {
    fields[role].value = next[role];
  }
  attachment.ignored = structuredClone(next.copydesk.ignore);
  changed();
  attachment.refresh();
  void attachment.check();
}

function changed() {
  grow();
  saveArticle(article());
  similarities.place();
  if (isEmpty()) {
    showNothing();
  }
}

/** @type {(() => void)|undefined} */
let undo;

/**
 * Offers to take back what was just done, until the next change of the text.
 *
 * @param {string} text
 * @param {() => void} action
 */
function offerUndo(text, action) {
  $('undo').querySelector('span').textContent = text;
  $('undo').hidden = false;
  undo = action;
}

function hideUndo() {
  $('undo').hidden = true;
  undo = undefined;
}

/** @param {string} text @param {Stored} next */
function replaceArticle(text, next) {
  const before = article();
  const worthKeeping = !isEmpty();
  setArticle(next);
  hideUndo();
  if (worthKeeping) {
    offerUndo(text, () => setArticle(before));
  }
}

/** @param {any} read article JSON @returns {Stored} */
function fromJson(read) {
  const text = (/** @type {any} */ paragraph) => paragraph.text ?? paragraph;
  return {
    ...emptyArticle(read.language ?? $('language').value),
    headline: read.headline ?? '',
    subheadline: read.subheadline ?? '',
    body: Array.isArray(read.body) ? read.body.map(text).join('\n\n') : read.body ?? '',
  };
}

// The findings

const cards = new Cards($('list'), {
  go(place) {
    if (!attachment.focus(place)) {
      say('These words have changed');
    }
  },
  highlight: finding => attachment.highlight(finding),
  fix(finding, fix) {
    const before = article();
    if (attachment.apply(finding, fix)) {
      cards.cardOf(finding.key)?.focus({preventScroll: true});
      offerUndo('Changed.', () => {
        const {ignore} = article().copydesk;
        for (const role of ROLES) {
          type(fields[role], before[role]);
        }
        attachment.ignored = ignore;
        $('findings').focus({preventScroll: true});
      });
    } else {
      say('The words have changed; nothing was replaced');
    }
  },
  ignore(finding, reason) {
    attachment.ignore(finding, reason);
    saveArticle(article());
  },
  why: finding => void explain(client, finding, $('messages').value),
});

/**
 * Replaces all text of a field so that the browser can undo it.
 *
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function type(field, text) {
  if (field.value !== text) {
    field.focus({preventScroll: true});
    field.select();
    document.execCommand(text ? 'insertText' : 'delete', false, text);
  }
}

const attachment = attach(fields, {
  client,
  delay: TYPING_PAUSE,
  similarities: true,
  documentId: `page-${Math.random().toString(36).slice(2)}`, // of this tab
  ignored: stored.copydesk.ignore,
  article: () => ({language: $('language').value}),
  onReport: showReport,
  onState: showState,
});

const similarities = new Similarities(
    $('heat'), fields.body,
    (start, end) => attachment.rangeIn('body', start, end),
    ({start, end, text}) =>
      attachment.focus({passage: 'body[0]', givenStart: start, givenEnd: end, start: 0, end: 0, text}));

/** Says a line to screen readers and shows it. @param {string} text */
function say(text) {
  if ($('status').textContent !== text) {
    $('status').textContent = text;
  }
}

function showNothing() {
  cards.show([], 'en');
  $('empty').hidden = false;
  $('scores').hidden = true;
  $('notes').replaceChildren();
  similarities.show([]);
  ROLES.forEach(role => {
    $(`${role}-count`).textContent = '';
  });
  $('jump').hidden = true;
  $('previous').disabled = $('next').disabled = true;
  say('');
}

/** @param {any} report @param {Finding[]} findings */
function showReport(report, findings) {
  showIgnored(report);
  if (isEmpty()) {
    showNothing();
    return;
  }
  $('empty').hidden = true;
  $('scores').hidden = false;
  cards.show(findings, $('messages').value);
  showScores(report.scores);
  similarities.show(report.similarities ?? []);
  const notes = (report.notes ?? []).map((/** @type {any} */ note) => note.message);
  if (report.status !== 'complete') {
    notes.unshift(`Not checked by all rules: ${report.reason}`);
  }
  if (!fields.body.value.trim()) {
    notes.unshift('Without a body, headline and subheadline are only compared with each other.');
  }
  $('notes').replaceChildren(...notes.map((/** @type {string} */ note) => element('li', {}, note)));
  ROLES.forEach(role => {
    const count = findings.filter(({at}) => at.passage.startsWith(role)).length;
    $(`${role}-count`).textContent = count > 0 ? counted(count, 'finding') : '';
  });
  $('jump').textContent = counted(findings.length, 'finding');
  $('jump').hidden = findings.length === 0;
  say(findings.length > 0 ? counted(findings.length, 'finding')
    : report.status === 'complete' ? 'No findings. The parts of the article agree.' : 'No findings so far');
  $('previous').disabled = $('next').disabled = findings.length === 0;
}

/** @param {any} report */
function showIgnored(report) {
  const suppressed = new Map((report.suppressions?.suppressed ?? [])
      .map((/** @type {Finding} */ finding) => [finding.fingerprint, finding]));
  const all = Object.entries(attachment.ignored)
      .flatMap(([rule, list]) => list.map(one => ({rule, ...one})));
  const rows = all.map(one => {
    const finding = suppressed.get(one.fingerprint);
    const again = button('Report again', () => {
      attachment.unignore(one);
      saveArticle(article());
      $('findings').focus();
    });
    return element('li', {},
        element('span', {class: 'message'}, finding?.message ?? `${one.rule}, no longer in the text`),
        element('span', {class: 'soft'}, `Reason: ${one.reason}`), again);
  });
  $('ignored').hidden = all.length === 0;
  $('ignored').querySelector('summary').textContent = `${counted(all.length, 'finding')} ignored`;
  $('ignored').querySelector('ul').replaceChildren(...rows);
}

/** @param {any} state */
function showState({name, error, seconds}) {
  $('findings').setAttribute('aria-busy', String(name === 'checking'));
  if (name === 'checking') {
    return;
  }
  const failed = error !== undefined;
  $('problem').hidden = !failed;
  if (failed) {
    const [title, text] = problemWords(error, seconds);
    $('problem').querySelector('p').textContent = text;
    $('key-form').hidden = error.status !== 401;
    $('retry').hidden = error.status === 401 || error.status === 429;
    $('empty').hidden = !isEmpty();
    say(title);
  }
}

// What the editor does

for (const role of ROLES) {
  fields[role].value = stored[role];
  fields[role].addEventListener('input', () => {
    hideUndo();
    changed();
  });
}

for (const role of ROLES.slice(0, 2)) {
  fields[role].addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      fields[ROLES[ROLES.indexOf(role) + 1]].focus();
    }
  });
}
setLanguage(stored.language);
grow();

$('undo').querySelector('button').addEventListener('click', () => {
  const action = undo;
  hideUndo();
  action?.();
});

$('retry').addEventListener('click', () => void attachment.check());
window.addEventListener('online', () => void attachment.check());
setInterval(() => {
  if (!$('problem').hidden && !$('retry').hidden && document.visibilityState === 'visible') {
    void attachment.check();
  }
}, 10_000);

$('key-form').addEventListener('submit', (/** @type {Event} */ event) => {
  event.preventDefault();
  save('copydesk.key', $('key').value.trim());
  $('key').value = '';
  $('findings').focus();
  void attachment.check();
});

$('clear').addEventListener('click', () => {
  replaceArticle('Cleared.', emptyArticle($('language').value));
  fields.headline.focus();
});

$('language').addEventListener('change', () => {
  setLanguage($('language').value);
  saveArticle(article());
  void attachment.check();
});

$('messages').addEventListener('change', () => {
  save('copydesk.messages', $('messages').value);
  void attachment.check();
});

// Examples

/** @param {any} example */
function loadExample(example) {
  $('examples').open = false;
  replaceArticle('Example loaded.', fromJson(example));
  $('findings').focus({preventScroll: true});
  scrollTo({top: 0});
}

const examples = fetch('examples.json').then(response => response.json());
examples.then(all => $('examples').querySelector('ul').append(...all.map((/** @type {any} */ one) => {
  const choice = button('', () => loadExample(one));
  choice.append(element('strong', {}, one.name), element('span', {}, one.about));
  return element('li', {}, choice);
}))).catch(() => {
  $('examples').hidden = true;
});
$('first-example').addEventListener('click', () => void examples.then(([first]) => loadExample(first)));
document.addEventListener('click', event => {
  if (!$('examples').contains(event.target)) {
    $('examples').open = false;
  }
});
$('examples').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key === 'Escape' && $('examples').open) {
    $('examples').open = false;
    $('examples').querySelector('summary').focus();
  }
});

// HTML

connectHtml({
  client,
  language: () => $('language').value,
  body: fields.body,
  replace(read, said) {
    replaceArticle(said, fromJson(read));
    if (!undo) {
      say(said);
    }
  },
  fill(read, said) {
    const before = article();
    const next = fromJson(read);
    setArticle({
      ...before,
      headline: next.headline || before.headline,
      subheadline: next.headline ? next.subheadline : next.subheadline || before.subheadline,
      body: next.body || before.body,
    });
    offerUndo(said, () => setArticle(before));
  },
});
for (const dialog of document.querySelectorAll('dialog')) {
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
}

// Keyboard and caret

connectKeys(cards, attachment);
document.addEventListener('selectionchange', () => {
  if (ROLES.some(role => document.activeElement === fields[role])) {
    const [here] = attachment.findingsAtCaret();
    cards.current(here);
    attachment.highlight(here ?? null);
  }
});

// On a phone, the findings are below the text.
new IntersectionObserver(([{isIntersecting}]) => {
  $('jump').classList.toggle('there', isIntersecting);
}, {rootMargin: '0px 0px -40% 0px'}).observe($('findings'));

new ResizeObserver(() => {
  grow();
  attachment.refresh();
  similarities.place();
}).observe(document.querySelector('.sheet') ?? document.body);

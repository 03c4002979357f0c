// @ts-check
/** Steps from finding to finding, by keys and buttons. @module */

/** @typedef {import('./copydesk-client.js').Finding} Finding */
/** @typedef {import('./page-cards.js').Cards} Cards */
/** @typedef {ReturnType<typeof import('./copydesk.js').attach>} Attachment */

const WIDE = matchMedia('(min-width: 60rem)');
const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);

/** Returns 1 or -1 for the keys of the next and the previous finding, else 0. @param {KeyboardEvent} event */
function stepOf({key, altKey, ctrlKey, metaKey, shiftKey}) {
  if (ctrlKey || metaKey) {
    return 0;
  }
  if (key === 'F8' && !altKey) {
    return shiftKey ? -1 : 1;
  }
  // On a Mac these keys move the caret by paragraphs.
  if (!altKey || shiftKey || MAC) {
    return 0;
  }
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/**
 * @param {Cards} cards
 * @param {Attachment} attachment
 */
export function connectKeys(cards, attachment) {
  /** Brings the words of a finding into view beside its card. @param {Finding|undefined} finding */
  function reveal(finding) {
    const box = finding && WIDE.matches && attachment.range(finding.at)?.getBoundingClientRect();
    if (box && (box.top < 20 || box.bottom > innerHeight - 20)) {
      scrollBy({top: box.top - innerHeight / 3});
    }
  }

  /** @param {number} step */
  function move(step) {
    const all = cards.all();
    const current = cards.focused() ?? cards.cardOf(attachment.findingsAtCaret()[0]?.key ?? '');
    const from = current ? all.indexOf(current) : step > 0 ? -1 : 0;
    const card = all[(from + step + all.length) % all.length];
    card?.focus();
    reveal(card && cards.findingOf(card));
  }

  document.getElementById('next')?.addEventListener('click', () => move(1));
  document.getElementById('previous')?.addEventListener('click', () => move(-1));
  document.addEventListener('keydown', event => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (document.querySelector('dialog[open]') || target.matches('select')) {
      return;
    }
    const step = stepOf(event);
    const card = cards.focused();
    if (step !== 0) {
      event.preventDefault();
      move(step);
    } else if (event.key === 'Escape' && card) {
      const finding = cards.findingOf(card);
      if (finding) {
        attachment.focus(finding.at);
      }
    }
  });
}

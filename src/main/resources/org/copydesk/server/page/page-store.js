// @ts-check
/** What this tab keeps until it is closed: the article, as article JSON, and settings. @module */

const ARTICLE = 'copydesk.article';

/**
 * @typedef {object} Stored
 * @property {string} language
 * @property {string} headline
 * @property {string} subheadline
 * @property {string} body
 * @property {{ignore: Record<string, {reason: string, fingerprint: string}[]>}} copydesk
 */

/** @returns {Stored} */
export function emptyArticle(language = 'en') {
  return {language, headline: '', subheadline: '', body: '', copydesk: {ignore: {}}};
}

/** @returns {Stored} */
export function loadArticle() {
  try {
    return {...emptyArticle(), ...JSON.parse(sessionStorage.getItem(ARTICLE) ?? '{}')};
  } catch {
    return emptyArticle();
  }
}

/** @param {Stored} article */
export function saveArticle(article) {
  save(ARTICLE, JSON.stringify(article));
}

/** @param {string} name */
export function load(name) {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function save(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Full, or switched off: the article is then lost with a reload, but can be checked.
  }
}

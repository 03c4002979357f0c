// @ts-check
/** Words of the page. @module */

const PERCENT = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 0});

/** @param {number} share */
export const percent = share => PERCENT.format(share);

/**
 * @param {number} count
 * @param {string} word
 */
export const counted = (count, word) =>
  `${count === 0 ? 'No' : count} ${word}${count === 1 ? '' : 's'}`;

/** @param {string} text */
export const capital = text => text[0].toUpperCase() + text.slice(1);

/** @param {string} passage such as body[2] */
export function passageName(passage) {
  const paragraph = passage.match(/^body\[(\d+)]$/);
  return paragraph ? `Paragraph ${Number(paragraph[1]) + 1}` : capital(passage);
}

/** Returns at most some 60 characters, with the first and last words. @param {string} text */
export function shortened(text) {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= 64
    ? words : `${words.slice(0, 42).replace(/\s\S*$/, '')} … ${words.slice(-20).replace(/^\S*\s/, '')}`;
}

/** Returns the first words. @param {string} text */
export function beginning(text) {
  const words = text.slice(0, 60).replace(/\s+/g, ' ');
  return text.length <= 60 ? words : `${words.replace(/\s\S*$/, '')} …`;
}

/** @param {number|undefined} confidence */
export function confidenceWords(confidence) {
  if (confidence === undefined) {
    return 'Found by comparing words, without an estimate';
  }
  const words = [[0.9, 'Very likely'], [0.75, 'Likely'], [0.5, 'More likely than not'], [0, 'Unsure']];
  const [, word] = words.find(([least]) => confidence >= Number(least)) ?? words[3];
  return `${word} a fault: ${percent(confidence)}`;
}

/** Scores with their labels. */
export const SCORES = [
  ['subheadlineRestatesHeadline', 'Subheadline says the headline again'],
  ['leadRestatesHeadline', 'Lead says only the headline again'],
  ['headlineSupport', 'Headline backed by the body'],
  ['subheadlineSupport', 'Subheadline backed by the body'],
];

/** @param {number} bytes */
function size(bytes) {
  return bytes >= 1 << 20
    ? `${Number((bytes / (1 << 20)).toFixed(1))} MB` : `${Math.round(bytes / 1024)} KB`;
}

/**
 * Returns a title and a text for a failure.
 *
 * @param {Error & {status?: number, detail?: string, limit?: number}} error
 * @param {number} [seconds] until the next try
 * @returns {[string, string]}
 */
export function problemWords(error, seconds) {
  switch (error.status) {
    case 0:
      return ['No connection to Copydesk',
        'Your text is safe in this tab. It is checked as soon as the server answers again.'];
    case 401:
      return ['This server asks for a key', 'You get one from whoever runs it. It is kept in this tab only.'];
    case 413:
      return ['The article is too long',
        `${error.limit ? `This server takes at most ${size(error.limit)}` : 'This server takes less'}. Shorten the body, or check it in parts.`];
    case 429:
      return ['Many checks at the moment', `The next one follows in ${counted(seconds ?? 1, 'second')}.`];
    case 503:
      return ['The check took too long', 'The server stopped it. Try again, or shorten the article.'];
    default:
      return ['The article couldn’t be checked', error.detail ?? error.message];
  }
}

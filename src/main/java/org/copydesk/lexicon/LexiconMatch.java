package org.copydesk.lexicon;

/**
 * A word or phrase of a lexicon among tokens.
 *
 * @param from index of its first token in the list that was searched
 * @param to index after its last token
 * @param value what the lexicon says of it
 * @since 0.1.0
 */
public record LexiconMatch<T>(int from, int to, T value) {}

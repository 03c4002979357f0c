package org.copydesk.evidence.role;

/**
 * Tokens of a sentence, by their places in it.
 *
 * @param from the first
 * @param to the place after the last
 */
record TokenRange(int from, int to) {

  boolean contains(int index) {
    return from <= index && index < to;
  }
}

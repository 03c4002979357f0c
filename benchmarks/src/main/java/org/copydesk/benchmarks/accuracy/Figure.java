package org.copydesk.benchmarks.accuracy;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param set the data set, and which part of it
 * @param cases how many there are
 * @param name what is measured
 * @param value what came out
 * @param others the figures of other systems, in words; empty where none are known
 */
record Figure(String set, int cases, String name, double value, String others) {

  /** Returns it as a row of a Markdown table. */
  String row() {
    return String.format(
        Locale.ROOT, "| %s | %,d | %s | %.4f | %s |", set, cases, name, value, others);
  }
}

package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts with what people say of them.
 *
 * @param label the first column: a grade, a class
 * @param first the text in the column before the last
 * @param second the text in the last column
 */
record LabelledPair(String label, String first, String second) {

  /** Reads a file of tab-separated columns, one pair a line: the label first, the texts last. */
  static List<LabelledPair> read(Path file) throws IOException {
    var pairs = new ArrayList<LabelledPair>();
    for (var line : Files.readAllLines(file)) {
      var columns = line.split("\t", -1);
      if (columns.length >= 3) {
        pairs.add(
            new LabelledPair(
                columns[0],
                columns[columns.length - 2].strip(),
                columns[columns.length - 1].strip()));
      }
    }
    return pairs;
  }

  double grade() {
    return Double.parseDouble(label);
  }
}

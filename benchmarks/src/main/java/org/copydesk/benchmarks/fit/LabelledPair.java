package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.score.Calibration;

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

  /** Returns the features of the score, by name. */
  Map<String, Double> scoreFeatures(Locale language) {
    var alignment = alignment(language, Vocabulary.of(language));
    return Calibration.ofScore(Vocabulary.of(language))
        .features(alignment, alignment.canonicalFirst(), alignment.canonicalSecond())
        .byKey();
  }

  /** Returns the features of whether the second text adds nothing to the first, by name. */
  Map<String, Double> restatementFeatures(Vocabulary vocabulary) {
    var alignment = alignment(Locale.ENGLISH, vocabulary);
    return Calibration.ofRestatement(vocabulary)
        .features(alignment, alignment.second(), alignment.first())
        .byKey();
  }

  private TermAlignment alignment(Locale language, Vocabulary vocabulary) {
    var analyser = TextAnalyser.of(language);
    return TermAlignment.of(
        ComparableText.of(analyser.analyse(first), vocabulary),
        ComparableText.of(analyser.analyse(second), vocabulary));
  }
}

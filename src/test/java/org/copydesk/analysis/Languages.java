package org.copydesk.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.token.LanguageAnalyzer;

/** The languages of tests that are about all of them. */
public final class Languages {
  private Languages() {}

  /** Returns those that Lucene has an analyzer for, by their tags, and one that it has none for. */
  public static List<Locale> all() {
    return Stream.concat(LanguageAnalyzer.languages().stream(), Stream.of(Locale.ROOT))
        .sorted(Comparator.comparing(Locale::toLanguageTag))
        .toList();
  }
}

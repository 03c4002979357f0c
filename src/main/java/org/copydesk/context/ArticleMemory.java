package org.copydesk.context;

import java.util.Locale;
import org.copydesk.evidence.predicate.Disagreements;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.copydesk.similarity.align.ComparableTexts;

/**
 * What was read of the texts of an article, and how they were compared. Kept from one check to the
 * next, it saves reading the texts that haven't changed. Not thread-safe.
 */
public final class ArticleMemory {
  private final Vocabulary vocabulary;
  private final Locale language;
  private final ComparableTexts texts;
  private final ArticleReadings readings;
  private final Disagreements.Known disagreements = new Disagreements.Known();

  /** Makes a memory of a language, empty so far. */
  public ArticleMemory(Vocabulary vocabulary, Locale language) {
    this.vocabulary = vocabulary;
    this.language = language;
    this.texts = new ComparableTexts(vocabulary);
    this.readings = new ArticleReadings(language);
  }

  /** Returns whether it is of a language with these words. */
  @SuppressWarnings("ReferenceEquality") // An equal vocabulary may be another one.
  boolean isOf(Vocabulary other, Locale otherLanguage) {
    return vocabulary == other && language.equals(otherLanguage);
  }

  /** Begins a check: forgets what the last one didn't need. */
  void next() {
    texts.next();
    readings.next();
    disagreements.next();
  }

  ComparableTexts texts() {
    return texts;
  }

  ArticleReadings readings() {
    return readings;
  }

  Disagreements.Known disagreements() {
    return disagreements;
  }
}

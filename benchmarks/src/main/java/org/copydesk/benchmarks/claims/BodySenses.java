package org.copydesk.benchmarks.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.benchmarks.claims.NewsLexicon.Entry;
import org.copydesk.benchmarks.claims.NewsLexicon.Found;
import org.copydesk.benchmarks.claims.NewsLexicon.Match;

/** What a body says, in entries of the lexicon. */
final class BodySenses {
  private final Set<Entry> entries = new HashSet<>();
  private final String text;

  BodySenses(NewsLexicon lexicon, List<String> body) {
    this.text = String.join("\n", body).toLowerCase(Locale.ROOT);
    for (var paragraph : body) {
      for (var found : lexicon.find(paragraph)) {
        found.matches().forEach(match -> entries.add(match.entry()));
      }
    }
  }

  /** Returns whether the body has a phrase, whatever its capitals. */
  boolean has(String phrase) {
    return text.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** Returns whether the body says what an entry says, or nearly. */
  boolean says(Entry entry) {
    return entries.contains(entry)
        || entries.stream()
            .anyMatch(
                other ->
                    other.axis().equals(entry.axis())
                        && other.side() == entry.side()
                        && Math.abs(other.degree() - entry.degree()) <= 1);
  }

  /**
   * Returns whether a word surely has a sense: it has no other one of another part of speech, or
   * the body says the same in other words.
   */
  boolean isMeant(Found found, Match match) {
    boolean alone =
        found.matches().stream()
            .allMatch(other -> other.entry().partOfSpeech().equals(match.entry().partOfSpeech()));
    return (alone && !match.entry().vague()) || confirms(match.entry());
  }

  private boolean confirms(Entry entry) {
    return entries.stream()
        .anyMatch(
            other ->
                !other.equals(entry)
                    && !other.vague()
                    && other.axis().equals(entry.axis())
                    && other.side() == entry.side());
  }
}

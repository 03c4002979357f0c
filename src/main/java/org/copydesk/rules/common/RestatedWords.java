package org.copydesk.rules.common;

import java.util.List;
import java.util.Locale;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Relation;

/**
 * The words of a text that another text has too.
 *
 * @param pairs pairs of words of the other text (claim) and of the text (support)
 * @param size the number of content words of the text
 * @param repeated the number of them that the other text has, inflected or as an alias
 */
public record RestatedWords(List<AlignedPair> pairs, int size, int repeated) {

  public RestatedWords {
    pairs = List.copyOf(pairs);
  }

  /** Returns the words of the second text of an alignment. */
  public static RestatedWords of(Alignment alignment) {
    int paired = alignment.supportSize() - alignment.unpairedSupport().size();
    long other = alignment.pairs().stream().filter(pair -> !pair.relation().isSame()).count();
    return new RestatedWords(alignment.pairs(), alignment.supportSize(), paired - (int) other);
  }

  /** Returns the pairs of different words with related meanings. */
  private List<AlignedPair> related() {
    return pairs.stream().filter(pair -> pair.relation() == Relation.RELATED).toList();
  }

  /**
   * Returns the message on a text that adds nothing to the other: the number of repeated words if
   * these and related words are half of it, otherwise the words that both have.
   *
   * @param text the name of the text in the message
   * @param other the name of the other text
   */
  public String message(String text, String other) {
    var related = related();
    var close =
        QuotedWordList.of(
            related.stream()
                .map(
                    pair ->
                        QuotedWordList.quoted(pair.support())
                            + " for "
                            + QuotedWordList.quoted(pair.claim()))
                .toList());
    if (2 * (repeated + related.size()) < size) {
      var same =
          pairs.stream()
              .filter(pair -> pair.relation().isSame())
              .map(AlignedPair::support)
              .distinct()
              .toList();
      return text
          + " probably adds nothing to the "
          + other
          + (same.isEmpty() ? "" : "; it repeats " + QuotedWordList.ofTokens(same))
          + (related.isEmpty() ? "" : "; related words: " + close);
    }
    if (repeated == 0) {
      return String.format(
          Locale.ROOT,
          "%s repeats no content word of the %s, but %d of its %d are related: %s",
          text,
          other,
          related.size(),
          size,
          close);
    }
    var counted =
        String.format(
            Locale.ROOT,
            "%s repeats %d of its %d content words from the %s",
            text,
            repeated,
            size,
            other);
    return related.isEmpty() ? counted : counted + "; related words: " + close;
  }
}

package org.copydesk.rules.common;

import java.util.List;
import java.util.Locale;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Relation;

/**
 * The words of a text that another text has already.
 *
 * @param pairs the other text's words (claim) with those of the text (support)
 * @param size the number of the text's content words
 * @param repeated how many of them the other text has, in any form or under another name
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

  /** Returns the pairs of different words that are close in meaning. */
  private List<AlignedPair> related() {
    return pairs.stream().filter(pair -> pair.relation() == Relation.RELATED).toList();
  }

  /**
   * Returns the message on a text that adds nothing to the other: how many words it repeats where
   * that and related words make half of it, else which words both have.
   *
   * @param text what the message calls the text
   * @param other what it calls the other text
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
          + (related.isEmpty() ? "" : "; close words: " + close);
    }
    if (repeated == 0) {
      return String.format(
          Locale.ROOT,
          "%s repeats no content word of the %s, but %d of its %d are close: %s",
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
    return related.isEmpty() ? counted : counted + "; close words: " + close;
  }
}

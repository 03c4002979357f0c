package org.copydesk.rules.common;

import java.util.List;
import org.copydesk.message.Messages;
import org.copydesk.rule.FindingBuilder;
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
   * Sets the message on a text that adds nothing to the other: the number of repeated words if
   * these and related words are half of it, otherwise the words that both have.
   */
  public FindingBuilder describe(FindingBuilder finding) {
    var related = related();
    var close = Messages.list(related.stream().map(RestatedWords::pair).toList());
    if (2 * (repeated + related.size()) < size) {
      var same =
          pairs.stream()
              .filter(pair -> pair.relation().isSame())
              .map(AlignedPair::support)
              .distinct()
              .toList();
      return finding.messageKey(
          "adds-nothing",
          optional("restated.same", WordList.ofTokens(same)),
          optional("restated.related", close));
    }
    return repeated == 0
        ? finding.messageKey("related", related.size(), size, close)
        : finding.messageKey("repeats", repeated, size, optional("restated.related", close));
  }

  /** Returns a related word and the one that it is in place of. */
  private static List<Object> pair(AlignedPair pair) {
    return List.of("restated.for", WordList.word(pair.support()), WordList.word(pair.claim()));
  }

  /** Returns a part of a message with a list, or nothing for an empty list. */
  private static Object optional(String key, List<Object> list) {
    return list.isEmpty() ? "" : List.of(List.of(key, list));
  }
}

package org.copydesk.benchmarks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * A repetition in the body.
 *
 * @param name what is done
 * @param expectedRules rules whose finding counts, the rule for this fault first
 * @param repetition finds the text to repeat
 */
record BodyFault(String name, List<String> expectedRules, Repetition repetition) implements Fault {

  /** Finds something to repeat. */
  interface Repetition {
    /** Returns the copy and its place in the new body; empty if there is nothing to repeat. */
    Optional<Copy> copy(List<String> body, Random random);
  }

  /**
   * The new body.
   *
   * @param body its paragraphs
   * @param paragraph number of the one with the copy
   * @param span of the copy in it
   */
  record Copy(List<String> body, int paragraph, Span span) {

    /** Puts a paragraph in, behind {@code from} others or more. */
    static Copy inserted(List<String> body, int from, String paragraph, Random random) {
      int at = from + random.nextInt(body.size() - from + 1);
      var longer = new ArrayList<>(body);
      longer.add(at, paragraph);
      return new Copy(longer, at, Span.whole(paragraph));
    }
  }

  @Override
  public String rule() {
    return expectedRules.get(0);
  }

  @Override
  public Set<String> expected() {
    return Set.copyOf(expectedRules);
  }

  @Override
  public Optional<Planting> plant(Draft draft, Random random) {
    return repetition
        .copy(draft.body(), random)
        .map(
            copy ->
                new Planting(
                    draft.withBody(copy.body()),
                    draft.article(),
                    "body[" + copy.paragraph() + "]",
                    copy.span()));
  }
}

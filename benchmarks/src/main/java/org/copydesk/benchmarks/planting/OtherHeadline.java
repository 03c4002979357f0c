package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * The headline of another article of the same set, whatever that is about.
 *
 * @param headlines those of the set
 */
record OtherHeadline(List<String> headlines) implements Fault {

  /** Copies the list. */
  OtherHeadline {
    headlines = List.copyOf(headlines);
  }

  @Override
  public String name() {
    return "headline of another article";
  }

  @Override
  public String rule() {
    return "headline-unsupported";
  }

  @Override
  public Set<String> expected() {
    return Set.of(rule());
  }

  @Override
  public Optional<Planting> plant(Draft draft, Random random) {
    var other = Choice.of(headlines, random);
    return other.equals(draft.headline())
        ? Optional.empty()
        : Optional.of(
            new Planting(
                draft.withHeadline(other), draft.article(), "headline", Span.whole(other)));
  }
}

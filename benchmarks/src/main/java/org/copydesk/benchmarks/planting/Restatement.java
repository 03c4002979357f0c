package org.copydesk.benchmarks.planting;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * A subheadline or lead that says in other words what was just said.
 *
 * @param name what is done
 * @param rule that it is there for
 * @param kind which says what again
 */
record Restatement(String name, String rule, Kind kind) implements Fault {
  private static final WordSwap SYNONYMS = WordSwap.of(WordLists.SYNONYMS);

  // "X falls after Y" says no more than "After Y, X falls".
  private static final Pattern TAIL =
      Pattern.compile("(.{12,}?) ((?:after|amid|despite|as|following|because of|ahead of) .{8,})");

  /** Which says what again. */
  enum Kind {
    SUBHEADLINE_THE_HEADLINE,
    LEAD_THE_HEADLINE,
    LEAD_THE_SUBHEADLINE
  }

  @Override
  public Set<String> expected() {
    return Set.of(rule);
  }

  @Override
  public Optional<Planting> plant(Draft draft, Random random) {
    return switch (kind) {
      case SUBHEADLINE_THE_HEADLINE ->
          reworded(draft.inSentenceCase(draft.headline()))
              .flatMap(deck -> withDeck(draft, deck, "subheadline", deck));
      case LEAD_THE_HEADLINE ->
          reworded(draft.inSentenceCase(draft.headline())).map(lead -> withLead(draft, lead + "."));
      case LEAD_THE_SUBHEADLINE ->
          draft.leadSentence().stream()
              .flatMap(lead -> reworded(lead).stream())
              .findFirst()
              .flatMap(deck -> withDeck(draft, deck, "body[0]", draft.body().get(0)));
    };
  }

  /** Returns the text with other words, its clauses turned round; empty where neither can be. */
  private static Optional<String> reworded(String text) {
    var plain = text.replaceFirst("[.]$", "");
    var tail = TAIL.matcher(plain);
    var turned = tail.matches() ? Draft.capitalised(tail.group(2)) + ", " + tail.group(1) : plain;
    var reworded = SYNONYMS.all(turned);
    return reworded.equals(plain) ? Optional.empty() : Optional.of(reworded);
  }

  /** The sound one has the third sentence of the body as its subheadline. */
  private static Optional<Planting> withDeck(
      Draft draft, String deck, String passage, String text) {
    return draft.deckSentences().stream()
        .skip(2)
        .findFirst()
        .map(
            other ->
                new Planting(
                    draft.withDeck(deck), draft.withDeck(other), passage, Span.whole(text)));
  }

  private static Planting withLead(Draft draft, String lead) {
    var body = new ArrayList<>(draft.body());
    body.add(0, lead);
    return new Planting(draft.withBody(body), draft.article(), "body[0]", Span.whole(lead));
  }
}

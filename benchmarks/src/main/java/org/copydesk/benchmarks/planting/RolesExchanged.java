package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Exchanges the names before and behind a verb that one does to the other. */
final class RolesExchanged implements Alteration {
  private static final String NAME = "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})";

  private static final Pattern ACT =
      Pattern.compile(
          NAME
              + "( (?:(?:has|have|had|was|were|to|will) )?(?:been )?"
              + "(?:accused|asked|attacked|backed|beat|beaten|beats|blamed|blames|bought|buys|criticised|criticises"
              + "|criticized|defeated|defeats|overtook|praised|praises|rejected|replaced|replaces|succeeded"
              + "|sued|sues|thrashed|told|tells|urged|urges|warned|warns|overtaken|signed|invited|hit)(?: by)? )"
              + NAME);

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var acts =
        ACT.matcher(text)
            .results()
            .filter(act -> isName(act.group(1), draft) && isName(act.group(3), draft))
            .toList();
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    MatchResult act = Choice.of(acts, random);
    return Optional.of(
        Edit.replace(
            text, new Span(act.start(), act.end()), act.group(3) + act.group(2) + act.group(1)));
  }

  private static boolean isName(String words, Draft draft) {
    return !draft.names(words).isEmpty();
  }
}

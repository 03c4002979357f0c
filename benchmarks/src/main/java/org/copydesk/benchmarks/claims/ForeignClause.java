package org.copydesk.benchmarks.claims;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Edit;
import org.copydesk.text.Span;

/** Adds a clause of another claim, or puts it in the place of one. */
final class ForeignClause implements Alteration {
  private static final Pattern CLAUSE =
      Pattern.compile("(, |; | as | after | while | but )(?=((?:\\S+ ){1,8}\\S+$))");
  private static final int MIN_REST = 15;

  private final List<String> claims;

  /**
   * Takes the claims of other articles.
   *
   * @param claims from which clauses are taken
   */
  ForeignClause(List<String> claims) {
    this.claims = claims;
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var other = CLAUSE.matcher(claims.get(random.nextInt(claims.size())));
    if (!other.find()) {
      return Optional.empty();
    }
    var own = CLAUSE.matcher(text);
    var rest = own.find() && own.start() >= MIN_REST ? text.substring(0, own.start()) : text;
    rest = rest.replaceFirst("[.!?]$", "");
    var link = other.group(1);
    return Optional.of(
        new Edit(
            rest + link + other.group(2),
            new Span(
                rest.length() + link.length(),
                rest.length() + link.length() + other.group(2).length())));
  }
}

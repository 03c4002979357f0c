package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Category;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;

/**
 * The declaration of a rule. Immutable.
 *
 * <pre>{@code
 * static final RuleInfo INFO =
 *     RuleInfo.of(
 *         "long-headline",
 *         Category.INCONSISTENCY,
 *         Severity.SUGGESTION,
 *         "Headline is too long",
 *         "1.0",
 *         RuleOption.count("max-words", "words that a headline may have", 1, 50, 14));
 * }</pre>
 *
 * @param id kebab-case, unique in the catalogue, never changed once released
 * @param category the kind of fault that it reports
 * @param severity the severity of its findings by default
 * @param summary one line without a closing period
 * @param since the first version with this rule
 * @param options the numbers that a publisher may set; often empty
 * @param precedence the findings of other rules that its findings explain
 * @since 0.1.0
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String since,
    List<RuleOption> options,
    Precedence precedence) {

  /** Checks the parts and copies the list. */
  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(category, "category");
    requireNonNull(severity, "severity");
    requireNonNull(summary, "summary");
    requireNonNull(since, "since");
    options = List.copyOf(options);
    requireNonNull(precedence, "precedence");
  }

  /** Returns the declaration of a rule whose findings explain no others. */
  public static RuleInfo of(
      String id,
      Category category,
      Severity severity,
      String summary,
      String since,
      RuleOption... options) {
    return new RuleInfo(
        id, category, severity, summary, since, List.of(options), Precedence.none());
  }

  /** Returns the same declaration with another precedence over the findings of other rules. */
  public RuleInfo withPrecedence(Precedence other) {
    return new RuleInfo(id, category, severity, summary, since, options, other);
  }

  /**
   * Returns the rule's page in Markdown: why it matters, examples, options, when to leave a
   * finding. It is the resource {@code org/copydesk/rules/<id>.md}, which rules of your own may
   * bring on the class path; empty if there is none.
   */
  public Optional<String> help() {
    var name = "/org/copydesk/rules/" + id + ".md";
    try (var page = RuleInfo.class.getResourceAsStream(name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("page " + name + " can't be read", e);
    }
  }

  /** Returns a builder of a finding of this rule, with its default severity. */
  public FindingBuilder finding(Place at) {
    return new FindingBuilder(this, at);
  }
}

package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.finding.Category;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.message.Messages;

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
 * @param summary one line without a closing period, in the first language of the rule
 * @param since the first version with this rule
 * @param options the numbers that a publisher may set; often empty
 * @param precedence the findings of other rules that its findings explain
 * @param address a page about the rule, for people; empty unless a rule or checker sets one
 * @since 0.1.0
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String since,
    List<RuleOption> options,
    Precedence precedence,
    Optional<URI> address) {

  /** Checks the parts and copies the list. */
  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(category, "category");
    requireNonNull(severity, "severity");
    requireNonNull(summary, "summary");
    requireNonNull(since, "since");
    options = List.copyOf(options);
    requireNonNull(precedence, "precedence");
    requireNonNull(address, "address");
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
        id,
        category,
        severity,
        summary,
        since,
        List.of(options),
        Precedence.none(),
        Optional.empty());
  }

  /** Returns the same declaration with another precedence over the findings of other rules. */
  public RuleInfo withPrecedence(Precedence other) {
    return new RuleInfo(id, category, severity, summary, since, options, other, address);
  }

  /** Returns the same declaration with the address of a page about the rule, for people. */
  public RuleInfo withAddress(URI page) {
    return new RuleInfo(
        id, category, severity, summary, since, options, precedence, Optional.of(page));
  }

  /**
   * Returns the summary in the language of a locale: English and German for built-in rules, and
   * what jars have as {@code <id>.title} in {@code META-INF/copydesk/messages_fr.properties}, for
   * example. Otherwise {@link #summary}.
   */
  public String title(Locale locale) {
    requireNonNull(locale, "locale");
    return Messages.text(id + ".title", List.of(), locale).orElse(summary);
  }

  /**
   * Returns the help for editors in Markdown, which begins with a title: why the fault matters,
   * examples, and when to leave a finding. Built-in rules have it in English and German. A jar has
   * that of its own rules, or of built-in rules in another language, as {@code
   * META-INF/copydesk/rules/<id>.md}, {@code <id>_fr.md} and so on. Without a page in the language
   * it is in the rule's first one; without any page it has title and options.
   */
  public String help(Locale locale) {
    return HelpPage.markdown(this, requireNonNull(locale, "locale"));
  }

  /**
   * Returns the {@linkplain #help help} as HTML, without a page around it. HTML in the Markdown is
   * escaped.
   *
   * @throws org.copydesk.MissingLibraryException if CommonMark or its tables are missing
   */
  public String helpHtml(Locale locale) {
    return HelpPage.html(help(locale));
  }

  /** Returns a builder of a finding of this rule, with its default severity. */
  public FindingBuilder finding(Place at) {
    return new FindingBuilder(this, at);
  }
}

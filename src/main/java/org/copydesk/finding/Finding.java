package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.copydesk.article.Suppression;
import org.copydesk.json.Decimals;
import org.copydesk.message.Messages;

/**
 * One fault in an article, with the places that prove it. Immutable.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *   System.out.printf(
 *       "%s: %s (%s)%n", finding.at().passage().label(), finding.message(), finding.rule());
 * }
 * }</pre>
 *
 * @param rule id of the rule that reports it, such as {@code framing-shift}
 * @param title summary of the rule, for a heading; in English for built-in rules
 * @param category the kind of fault
 * @param severity the severity of the fault
 * @param message one line for the editor, without a closing period; in English for built-in rules
 * @param messageKey key of the message in bundles, such as {@code number-mismatch.other}; empty for
 *     a message in one language
 * @param arguments values of the placeholders of the message with that key: strings, {@link
 *     Integer}s and lists of words; often empty
 * @param at the place of the fault
 * @param related the other places that prove it, nearest first; often empty
 * @param confidence the probability, in [0, 1] with four decimals, that an editor who reads the
 *     places agrees that something is wrong, where every fifth draft has a fault; empty for a rule
 *     whose findings can be counted out, such as a repeated paragraph
 * @param features the measurements, by name, from which a check computes the confidence; empty in a
 *     report
 * @param score the measurement that decided, with its limit; empty for a rule without measurement
 * @param suggestions replacements for the words at {@code at}, best first; often empty
 * @param fixes changes that remove the fault, best first: one for each suggestion, and others that
 *     the rule gives; often empty
 * @param fingerprint 16 hexadecimal digits, equal for the same fault at any position
 * @param occurrence the number of this finding among those of one fingerprint in a report, from 1
 * @since 0.1.0
 */
public record Finding(
    String rule,
    String title,
    Category category,
    Severity severity,
    String message,
    String messageKey,
    List<Object> arguments,
    Place at,
    List<Place> related,
    OptionalDouble confidence,
    Map<String, Double> features,
    Optional<Score> score,
    List<String> suggestions,
    List<Fix> fixes,
    String fingerprint,
    int occurrence) {

  /**
   * A change that removes the fault of a finding. The edits of one fix don't overlap and are made
   * together. No built-in rule gives a safe one: two texts disagree, but either may be wrong.
   *
   * @param label one line for a menu, such as {@code Replace "urges" by "orders"}
   * @param safe whether it may be made without an editor's decision
   * @param edits the replacements, at least one
   * @since 0.1.0
   */
  public record Fix(String label, boolean safe, List<Edit> edits) {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the label is blank, there are no edits, or two overlap
     */
    public Fix {
      edits = List.copyOf(edits);
      if (label.isBlank() || edits.isEmpty()) {
        throw new IllegalArgumentException("a fix needs a label and an edit: '" + label + "'");
      }
      for (int i = 1; i < edits.size(); i++) {
        for (var edit : edits.subList(0, i)) {
          if (edit.overlaps(edits.get(i))) {
            throw new IllegalArgumentException("edits overlap: " + edit + ", " + edits.get(i));
          }
        }
      }
    }

    /** Returns the fix that replaces the words at a place, for an editor to decide on. */
    public static Fix replacing(Place place, String replacement) {
      var edit = new Edit(place, replacement);
      return new Fix(label(edit, Locale.ROOT), false, List.of(edit));
    }

    /**
     * Returns the label in the language of a locale, as {@link Finding#message(Locale)} does. Only
     * labels of {@link #replacing} are known in several languages.
     */
    public String label(Locale locale) {
      requireNonNull(locale, "locale");
      var edit = edits.get(0);
      return edits.size() == 1 && label.equals(label(edit, Locale.ROOT))
          ? label(edit, locale)
          : label;
    }

    private static String label(Edit edit, Locale locale) {
      var label =
          Messages.text("fix.replace", List.of(edit.place().text(), edit.text()), locale)
              .orElseThrow();
      return LINE_BREAKS.matcher(label).replaceAll(" ");
    }

    /** Returns the same fix, which may be made without an editor's decision. */
    public Fix asSafe() {
      return new Fix(label, true, edits);
    }
  }

  /**
   * A replacement for the words at a place.
   *
   * @param place the place in the checked article
   * @param text the new words; empty to delete the old ones
   * @since 0.1.0
   */
  public record Edit(Place place, String text) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the place is in another article
     */
    public Edit {
      requireNonNull(text, "text");
      if (place.article().isPresent()) {
        throw new IllegalArgumentException("edit of another article: " + place);
      }
    }

    private boolean overlaps(Edit other) {
      return place.passage().name().equals(other.place.passage().name())
          && place.span().overlaps(other.place.span());
    }
  }

  /**
   * The total order of the findings of one article: by passage, start, end and rule, then by the
   * other parts. Passages are in the order of {@code Role}, paragraphs by number.
   */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.at().passage().role())
          .thenComparing(finding -> finding.at().passage().index())
          .thenComparing(finding -> finding.at().span().start())
          .thenComparing(finding -> finding.at().span().end())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.message())
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.score().map(Score::value).orElse(0.0));

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the confidence is outside [0, 1] or not a number, the
   *     occurrence is below 1, an argument of the message is neither string, {@link Integer} nor
   *     list, or a fix changes words that are neither at the fault nor at a related place, where an
   *     editor doesn't see them
   */
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(title, "title");
    requireNonNull(category, "category");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(messageKey, "messageKey");
    arguments = Messages.copyOf(arguments);
    requireNonNull(at, "at");
    requireNonNull(confidence, "confidence");
    features = Map.copyOf(features);
    requireNonNull(score, "score");
    requireNonNull(fingerprint, "fingerprint");
    related = List.copyOf(related);
    suggestions = List.copyOf(suggestions);
    fixes = List.copyOf(fixes);
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be in [0, 1]: " + confidence.getAsDouble());
    }
    confidence = rounded(confidence);
    if (occurrence < 1) {
      throw new IllegalArgumentException("occurrence must be 1 or more: " + occurrence);
    }
    for (var fix : fixes) {
      for (var edit : fix.edits()) {
        if (!edit.place().equals(at) && !related.contains(edit.place())) {
          throw new IllegalArgumentException("fix is at no place of its finding: " + edit.place());
        }
      }
    }
  }

  /**
   * Makes a finding that isn't in a report yet: the first occurrence, with the rule's id as title
   * and a fix for each suggestion.
   */
  public Finding(
      String rule,
      Category category,
      Severity severity,
      String message,
      Place at,
      List<Place> related,
      Optional<Score> score,
      List<String> suggestions,
      String fingerprint) {
    this(
        rule,
        rule,
        category,
        severity,
        message,
        "",
        List.of(),
        at,
        related,
        OptionalDouble.empty(),
        Map.of(),
        score,
        suggestions,
        suggestions.stream().map(replacement -> Fix.replacing(at, replacement)).toList(),
        fingerprint,
        1);
  }

  /**
   * Returns the unique key of a finding in its report: the fingerprint, from the second occurrence
   * on with its number, such as {@code 3f2a90c4d1e5b687-2}. It is the same in the next version of
   * the article, unless an equal fault before this one is added or removed.
   */
  public String key() {
    return occurrence == 1 ? fingerprint : fingerprint + "-" + occurrence;
  }

  /**
   * Returns the message in the language of a locale: English and German for built-in rules, and
   * what jars add in {@code META-INF/copydesk/messages_fr.properties}, for example. Without a text
   * in that language it is in the rule's first one, English for built-in rules.
   */
  public String message(Locale locale) {
    requireNonNull(locale, "locale");
    return messageKey.isEmpty()
        ? message
        : Messages.text(messageKey, arguments, locale).orElse(message);
  }

  /** Returns the title in the language of a locale, as {@link #message(Locale)} does. */
  public String title(Locale locale) {
    requireNonNull(locale, "locale");
    return Messages.text(rule + ".title", List.of(), locale).orElse(title);
  }

  /**
   * Returns a suppression of this fault alone, for the next versions of its article: it holds
   * wherever the words are moved to, and ends when they change. It is for all findings with the
   * same fingerprint.
   *
   * <pre>{@code
   * report.findings().stream().filter(accepted).map(finding -> finding.suppression("said on air"))
   *     .forEach(nextVersion::suppress);
   * }</pre>
   *
   * @param reason why, in a line for the next editor
   * @throws IllegalArgumentException if the reason is blank
   */
  public Suppression suppression(String reason) {
    return Suppression.of(rule, reason).onFingerprint(fingerprint);
  }

  /** Returns the same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return with(other, confidence, features, occurrence);
  }

  /**
   * Returns the same finding with a confidence, without the features.
   *
   * @throws IllegalArgumentException if the confidence is outside [0, 1] or not a number
   */
  public Finding withConfidence(double other) {
    return with(severity, OptionalDouble.of(other), Map.of(), occurrence);
  }

  /** Returns the same finding as another occurrence of its fingerprint. */
  Finding withOccurrence(int other) {
    return with(severity, confidence, features, other);
  }

  /** Returns the number that JSON has, so that a report that is read back is equal. */
  private static OptionalDouble rounded(OptionalDouble number) {
    return number.isEmpty()
        ? number
        : OptionalDouble.of(Decimals.of(number.getAsDouble()).doubleValue());
  }

  private Finding with(
      Severity otherSeverity,
      OptionalDouble otherConfidence,
      Map<String, Double> otherFeatures,
      int otherOccurrence) {
    return new Finding(
        rule,
        title,
        category,
        otherSeverity,
        message,
        messageKey,
        arguments,
        at,
        related,
        otherConfidence,
        otherFeatures,
        score,
        suggestions,
        fixes,
        fingerprint,
        otherOccurrence);
  }
}

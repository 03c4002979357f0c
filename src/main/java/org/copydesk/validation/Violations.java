package org.copydesk.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Severity;

/**
 * The violations of one bean.
 *
 * @param hibernate the context of Hibernate Validator; empty for another provider
 * @param message the message of the annotation
 */
record Violations(
    ConstraintValidatorContext context, Optional<HibernateContext> hibernate, String message) {
  /** The message of an annotation that sets none. */
  static final String STANDARD_MESSAGE = key("ConsistentHeadline");

  private static final int MAX_LENGTH = 80;
  private static final Pattern KEY_PART = Pattern.compile("[a-zA-Z0-9._-]+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

  /** Adds a violation on a property of the bean, or an element of it. */
  void add(Finding finding, String property, Optional<Integer> element) {
    var parameters =
        escaped(
            Map.of(
                "rule",
                finding.rule(),
                "severity",
                finding.severity().key(),
                "passage",
                finding.at().passage().label(),
                "text",
                line(finding.at().text()),
                "related",
                finding.related().stream()
                    .findFirst()
                    .map(Place::text)
                    .map(Violations::line)
                    .orElse(""),
                "findingMessage",
                finding.message(),
                "reason",
                "",
                // Bundles go before parameters: this is the message of a rule without a key there.
                name(finding.rule()),
                finding.message()));
    hibernate.ifPresent(provider -> provider.describe(finding, parameters));
    var template = template(finding.rule(), "{findingMessage}", parameters);
    var node = context.buildConstraintViolationWithTemplate(template).addPropertyNode(property);
    if (element.isPresent()) {
      // As @Valid writes an element: "html[2]".
      node.addBeanNode().inIterable().atIndex(element.get()).addConstraintViolation();
    } else {
      node.addConstraintViolation();
    }
  }

  /**
   * Adds a violation on the bean, for an article that wasn't checked by all rules. Call it before
   * the violations of findings: a provider may keep a finding's payload for the next one.
   */
  void addUnchecked(Report report) {
    var reason = line(report.reason().orElse(""));
    var parameters =
        escaped(
            Map.of(
                "rule",
                report.failures().get(0).rule(),
                "severity",
                Severity.ERROR.key(),
                "passage",
                "",
                "text",
                "",
                "related",
                "",
                "findingMessage",
                reason,
                "reason",
                reason));
    hibernate.ifPresent(provider -> provider.describe(parameters));
    var ownMessage =
        report.status() == Status.UNCHECKED
            ? "Article could not be checked: {reason}"
            : "Article could not be checked by all rules: {reason}";
    var template = template(report.status().key(), ownMessage, parameters);
    context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
  }

  /** Returns the message, with its parameters filled in if the provider doesn't know them. */
  private String template(String rule, String ownMessage, Map<String, String> parameters) {
    boolean standard = message.equals(STANDARD_MESSAGE);
    if (hibernate.isPresent()) {
      return standard && KEY_PART.matcher(rule).matches() ? key(rule) : message;
    }
    var filled = standard ? ownMessage : message;
    for (var parameter : parameters.entrySet()) {
      filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return filled;
  }

  private static String key(String rule) {
    return "{" + name(rule) + "}";
  }

  private static String name(String rule) {
    return "org.copydesk.validation." + rule + ".message";
  }

  private static Map<String, String> escaped(Map<String, String> values) {
    var escaped = new HashMap<>(values);
    escaped.replaceAll((name, value) -> escaped(value));
    return escaped;
  }

  /** Returns a text of the draft that isn't read as a parameter or an expression. */
  static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }

  private static String line(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= MAX_LENGTH) {
      return line;
    }
    int cut = Character.isHighSurrogate(line.charAt(MAX_LENGTH - 2)) ? 2 : 1;
    return line.substring(0, MAX_LENGTH - cut) + "…";
  }
}

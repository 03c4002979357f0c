package org.copydesk.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Severity;

/** Makes a violation of each finding, with its message. */
final class Violations {
  /** What {@code message} is where the annotation doesn't set it. */
  static final String STANDARD_MESSAGE = key("ConsistentHeadline");

  private static final int MAX_LENGTH = 80;

  // Ids of the catalogue, and of any rule whose id can be part of a key.
  private static final Pattern KEY_PART = Pattern.compile("[a-zA-Z0-9._-]+");
  private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\{}$]");

  private final ConstraintValidatorContext context;
  private final Optional<HibernateContext> hibernate;
  private final String message;

  private Violations(
      ConstraintValidatorContext context, Optional<HibernateContext> hibernate, String message) {
    this.context = context;
    this.hibernate = hibernate;
    this.message = message;
  }

  /** Adds to the context, with the message of the annotation. */
  static Violations in(
      ConstraintValidatorContext context, Optional<HibernateContext> hibernate, String message) {
    return new Violations(context, hibernate, message);
  }

  /** Adds a violation on a property of the bean, or an element of it. */
  void add(Finding finding, String property, Optional<Integer> element) {
    var parameters = parameters(finding);
    hibernate.ifPresent(context -> context.describe(finding, parameters));
    var template = hibernate.isPresent() ? template(finding.rule()) : rendered(finding, parameters);
    var node = context.buildConstraintViolationWithTemplate(template).addPropertyNode(property);
    if (element.isPresent()) {
      // As @Valid writes an element: "html[2]".
      node.addBeanNode().inIterable().atIndex(element.get()).addConstraintViolation();
    } else {
      node.addConstraintViolation();
    }
  }

  /**
   * Adds a violation on the bean, for an article that wasn't checked by all rules; before those of
   * findings, since what it says of the next violation a provider may keep.
   */
  void addUnchecked(Report report) {
    var parameters = parameters(report);
    hibernate.ifPresent(context -> context.describe(parameters));
    String template;
    if (hibernate.isPresent()) {
      template = message.equals(STANDARD_MESSAGE) ? key(report.status().key()) : message;
    } else if (message.equals(STANDARD_MESSAGE)) {
      template =
          (report.status() == Status.UNCHECKED
                  ? "Article could not be checked: "
                  : "Article could not be checked by all rules: ")
              + parameters.get("reason");
    } else {
      template = filled(message, parameters);
    }
    context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
  }

  private static Map<String, String> parameters(Report report) {
    var reason = line(report.reason().orElse(""));
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("rule", report.failures().get(0).rule());
    parameters.put("severity", Severity.ERROR.key());
    parameters.put("passage", "");
    parameters.put("text", "");
    parameters.put("related", "");
    parameters.put("findingMessage", reason);
    parameters.put("reason", reason);
    parameters.replaceAll((name, value) -> escaped(value));
    return parameters;
  }

  private static String key(String rule) {
    return "{" + name(rule) + "}";
  }

  private static String name(String rule) {
    return "org.copydesk.validation." + rule + ".message";
  }

  private String template(String rule) {
    return message.equals(STANDARD_MESSAGE) && KEY_PART.matcher(rule).matches()
        ? key(rule)
        : message;
  }

  private String rendered(Finding finding, Map<String, String> parameters) {
    if (message.equals(STANDARD_MESSAGE)) {
      return escaped(finding.message());
    }
    return filled(message, parameters);
  }

  private static String filled(String message, Map<String, String> parameters) {
    var rendered = message;
    for (var parameter : parameters.entrySet()) {
      rendered = rendered.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return rendered;
  }

  /** Returns what messages may be made of, escaped. */
  private static Map<String, String> parameters(Finding finding) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("rule", finding.rule());
    parameters.put("severity", finding.severity().key());
    parameters.put("passage", finding.at().passage().label());
    parameters.put("text", line(finding.at().text()));
    parameters.put(
        "related",
        finding.related().stream().findFirst().map(Place::text).map(Violations::line).orElse(""));
    parameters.put("findingMessage", finding.message());
    parameters.put("reason", "");
    // A provider reads bundles before parameters, so that this is for rules without a key in them.
    parameters.put(name(finding.rule()), finding.message());
    parameters.replaceAll((name, value) -> escaped(value));
    return parameters;
  }

  /** Keeps the text of a draft from being read as a parameter or an expression. */
  static String escaped(String text) {
    return MEANS_SOMETHING
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

package org.copydesk.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.pipeline.ConfidenceLimits;
import org.copydesk.rule.RuleInfo;

/** Prints the settings of a draft as a configuration file that names the origin of each line. */
final class EffectiveSettingsPrinter {
  private static final String DEFAULT = "default";

  private final DraftConfig config;
  private final StringBuilder text = new StringBuilder();

  private EffectiveSettingsPrinter(DraftConfig config) {
    this.config = config;
  }

  static String of(String draft, DraftConfig config) {
    return new EffectiveSettingsPrinter(config).print(draft);
  }

  private String print(String draft) {
    text.append("# ").append(quoted(draft)).append('\n');
    config
        .ignoringPattern()
        .ifPresent(
            pattern ->
                text.append("# not checked: ignored by ")
                    .append(quoted(pattern.value()) + ", " + origin(pattern) + "\n"));
    value(ConfigKeys.LANGUAGE, "en");
    value(ConfigKeys.FAIL_ON, DraftConfig.FailOn.WARNING.key());
    value(ConfigKeys.MIN_CONFIDENCE, "" + ConfidenceLimits.STANDARD.reported());
    value(ConfigKeys.WARNING_CONFIDENCE, "" + ConfidenceLimits.STANDARD.warning());
    for (var key : List.of(ConfigKeys.ARCHIVE, ConfigKeys.PLUGINS)) {
      find("", key).ifPresent(set -> line(key + ": " + quoted(set.value()), origin(set)));
    }
    Stream.of("model", "ignore", "ignore-text", "names", "aliases", "ladders").forEach(this::list);
    text.append("rules:\n");
    config.copydesk().rules().forEach(this::rule);
    return text.toString();
  }

  private void value(String key, String defaultValue) {
    var set = find("", key);
    line(key + ": " + set.map(ConfigValue::value).orElse(defaultValue), origin(set));
  }

  private void list(String key) {
    var items = all("", key).toList();
    if (!items.isEmpty()) {
      text.append(key).append(":\n");
      items.forEach(item -> line("  - " + quoted(item.value()), origin(item)));
    }
  }

  private void rule(RuleInfo info) {
    text.append("  ").append(info.id()).append(":\n");
    var severity = find(info.id(), ConfigKeys.SEVERITY);
    var value = severity.map(ConfigValue::value).orElse(ConfigKeys.ON);
    var own = value.equals(ConfigKeys.ON) ? info.severity().key() + ", " : "";
    line("    severity: " + value, own + origin(severity));
    for (var option : info.options()) {
      var set = find(info.id(), option.name());
      var number = set.map(ConfigValue::value).orElse(option.format(option.defaultValue()));
      line("    " + option.name() + ": " + number, origin(set));
    }
  }

  private void line(String yaml, String origin) {
    text.append(yaml).append("  # ").append(origin).append('\n');
  }

  private Optional<ConfigValue> find(String rule, String key) {
    return all(rule, key).findFirst();
  }

  private Stream<ConfigValue> all(String rule, String key) {
    return config.values().stream()
        .filter(value -> value.rule().equals(rule) && value.key().equals(key));
  }

  private String origin(Optional<ConfigValue> value) {
    return value.map(this::origin).orElse(DEFAULT);
  }

  private String origin(ConfigValue value) {
    return VisibleText.of(config.file().orElseThrow().toString()) + ":" + value.at().line();
  }

  /** Returns a text in quotes, on one line. */
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    // YAML has the same escapes for characters that turn the reading direction.
    return VisibleText.of(quoted.append('"').toString());
  }
}

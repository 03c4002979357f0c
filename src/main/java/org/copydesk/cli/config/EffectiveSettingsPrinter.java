package org.copydesk.cli.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.config.ConfigValue;
import org.copydesk.config.DraftConfig;
import org.copydesk.config.FailOn;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rules.RuleCatalogue;

/**
 * What is in force for a draft, as a configuration that says where each of its lines comes from.
 */
final class EffectiveSettingsPrinter {
  private static final String DEFAULT = "default";

  private final DraftConfig settings;
  private final StringBuilder text = new StringBuilder();

  private EffectiveSettingsPrinter(DraftConfig settings) {
    this.settings = settings;
  }

  static String of(String draft, DraftConfig settings) {
    return new EffectiveSettingsPrinter(settings).written(draft);
  }

  /** Returns the line of an option at its default. */
  static String line(RuleOption option) {
    return option.name() + ": " + option.format(option.defaultValue());
  }

  private String written(String draft) {
    text.append("# ").append(YamlText.quoted(draft)).append('\n');
    settings
        .ignoredBy()
        .ifPresent(
            pattern ->
                text.append("# not checked: ignored by ")
                    .append(YamlText.quoted(pattern.value()))
                    .append(", ")
                    .append(origin(pattern))
                    .append('\n'));
    value("language", "en");
    value("fail-on", FailOn.WARNING.key());
    find("", "archive")
        .ifPresent(set -> line("archive: " + YamlText.quoted(set.value()), origin(set)));
    Stream.of("ignore", "ignore-text", "names", "aliases", "ladders").forEach(this::list);
    text.append("rules:\n");
    RuleCatalogue.infos().forEach(this::rule);
    return text.toString();
  }

  private void value(String key, String otherwise) {
    var set = find("", key);
    line(key + ": " + set.map(ConfigValue::value).orElse(otherwise), origin(set));
  }

  private void list(String key) {
    var items = all("", key);
    if (!items.isEmpty()) {
      text.append(key).append(":\n");
      items.forEach(item -> line("  - " + YamlText.quoted(item.value()), origin(item)));
    }
  }

  private void rule(RuleInfo info) {
    text.append("  ").append(info.id()).append(":\n");
    var severity = find(info.id(), "severity");
    var value = severity.map(ConfigValue::value).orElse("on");
    var own = value.equals("on") ? info.severity().key() + ", " : "";
    line("    severity: " + value, own + origin(severity));
    for (var option : info.options()) {
      var set = find(info.id(), option.name());
      line(
          "    " + set.map(found -> found.key() + ": " + found.value()).orElse(line(option)),
          origin(set));
    }
  }

  private void line(String yaml, String origin) {
    text.append(yaml).append("  # ").append(origin).append('\n');
  }

  private Optional<ConfigValue> find(String rule, String key) {
    return all(rule, key).stream().findFirst();
  }

  private List<ConfigValue> all(String rule, String key) {
    return settings.all().stream()
        .filter(setting -> setting.rule().equals(rule) && setting.key().equals(key))
        .toList();
  }

  private String origin(Optional<ConfigValue> setting) {
    return setting.map(this::origin).orElse(DEFAULT);
  }

  private String origin(ConfigValue setting) {
    return VisibleText.of(settings.file().orElseThrow().toString()) + ":" + setting.at().line();
  }
}

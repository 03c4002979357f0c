package org.copydesk.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.finding.Severity;

/**
 * Settings of which none stands against another: of each key the last one, of lists all. Immutable.
 */
record EffectiveSettings(List<ConfigValue> settings) {
  EffectiveSettings {
    settings = List.copyOf(settings);
  }

  static EffectiveSettings of(Collection<ConfigLayer> layers) {
    var last = new LinkedHashMap<List<?>, ConfigValue>();
    for (var layer : layers) {
      for (var setting : layer.settings()) {
        var key =
            setting.isOfList()
                ? List.of(setting.key(), setting.value())
                : List.of(setting.rule(), setting.key(), "");
        last.put(key, setting);
      }
    }
    return new EffectiveSettings(new ArrayList<>(last.values()));
  }

  Optional<ConfigValue> last(String key) {
    return settings.stream().filter(setting -> setting.isOf(key)).findFirst();
  }

  List<String> list(String key) {
    return settings.stream().filter(setting -> setting.isOf(key)).map(ConfigValue::value).toList();
  }

  /** Returns what makes a checker another one: all that rules and words have, without places. */
  List<List<String>> ofChecker() {
    return settings.stream()
        .filter(
            setting ->
                !setting.rule().isEmpty()
                    || (setting.isOfList() && !setting.key().equals(ConfigKeys.IGNORE)))
        .map(setting -> List.of(setting.rule(), setting.key(), setting.value()))
        .toList();
  }

  /**
   * Makes the checker.
   *
   * @throws IllegalArgumentException if ladders of several parts of the file don't fit together
   */
  Copydesk checker() {
    var builder = Copydesk.builder();
    for (var setting : settings) {
      if (!setting.rule().isEmpty()) {
        apply(setting, builder);
      }
    }
    return builder
        .names(list(ConfigKeys.NAMES))
        .aliases(list(ConfigKeys.ALIASES))
        .ladders(list(ConfigKeys.LADDERS))
        .ignoreText(list(ConfigKeys.IGNORE_TEXT))
        .build();
  }

  private static void apply(ConfigValue setting, Copydesk.Builder builder) {
    if (!setting.key().equals(ConfigKeys.SEVERITY)) {
      builder.option(setting.rule(), setting.key(), Double.parseDouble(setting.value()));
    } else if (setting.value().equals(ConfigKeys.OFF)) {
      builder.without(setting.rule());
    } else {
      for (var severity : Severity.values()) {
        if (severity.key().equals(setting.value())) {
          builder.severity(setting.rule(), severity);
        }
      }
    }
  }
}

package org.copydesk.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.finding.Severity;
import org.copydesk.rules.RuleCatalogue;

/** Settings without duplicates: the last value of each key, and all items of lists. */
record EffectiveSettings(List<ConfigValue> values) {
  EffectiveSettings {
    values = List.copyOf(values);
  }

  static EffectiveSettings of(Collection<ConfigLayer> layers) {
    var last = new LinkedHashMap<List<?>, ConfigValue>();
    for (var layer : layers) {
      for (var setting : layer.values()) {
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
    return values.stream().filter(setting -> setting.isOf(key)).findFirst();
  }

  List<String> list(String key) {
    return values.stream().filter(setting -> setting.isOf(key)).map(ConfigValue::value).toList();
  }

  /**
   * Returns a checker with these settings.
   *
   * @param base a checker with all rules at their defaults
   * @param known the checkers made so far, by their rules and words, to which a new one is added
   * @throws IllegalArgumentException if scales of several parts of the file don't fit together
   */
  Copydesk checker(Copydesk base, Map<List<List<String>>, Copydesk> known) {
    var key =
        values.stream()
            .filter(
                value ->
                    !value.rule().isEmpty()
                        || value.isOf(ConfigKeys.MIN_CONFIDENCE)
                        || value.isOf(ConfigKeys.WARNING_CONFIDENCE)
                        || (value.isOfList()
                            && !value.key().equals(ConfigKeys.IGNORE)
                            && !value.key().equals(ConfigKeys.MODEL)))
            .map(value -> List.of(value.rule(), value.key(), value.value()))
            .toList();
    return key.isEmpty() ? base : known.computeIfAbsent(key, missing -> newChecker(base));
  }

  private Copydesk newChecker(Copydesk base) {
    var builder = Copydesk.builder();
    base.ruleFactories().stream()
        .filter(factory -> RuleCatalogue.info(factory.info().id()).isEmpty())
        .forEach(builder::add);
    values.stream()
        .filter(value -> !value.rule().isEmpty())
        .forEach(value -> apply(value, builder));
    limit(ConfigKeys.MIN_CONFIDENCE).ifPresent(builder::minConfidence);
    limit(ConfigKeys.WARNING_CONFIDENCE).ifPresent(builder::warningConfidence);
    return builder
        .names(list(ConfigKeys.NAMES))
        .aliases(list(ConfigKeys.ALIASES))
        .ladders(list(ConfigKeys.LADDERS))
        .ignoreText(list(ConfigKeys.IGNORE_TEXT))
        .build();
  }

  private OptionalDouble limit(String key) {
    return last(key).stream().mapToDouble(set -> Double.parseDouble(set.value())).findFirst();
  }

  private static void apply(ConfigValue setting, Copydesk.Builder builder) {
    if (!setting.key().equals(ConfigKeys.SEVERITY)) {
      if (setting.isSwitch()) {
        builder.option(setting.rule(), setting.key(), Boolean.parseBoolean(setting.value()));
      } else {
        builder.option(setting.rule(), setting.key(), Double.parseDouble(setting.value()));
      }
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

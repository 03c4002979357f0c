package org.copydesk.lsp.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.copydesk.input.fields.LanguageTags;
import org.copydesk.json.JsonTree;
import org.copydesk.lexicon.NearestName;
import org.jspecify.annotations.Nullable;

/** Reads and validates the settings of an editor. A wrong value is reported and left out. */
public final class SettingsReader {
  /** Name of the section of settings. */
  public static final String SECTION = "copydesk";

  private static final String MIN_CONFIDENCE = "minConfidence";
  private static final String WARNING_CONFIDENCE = "warningConfidence";
  private static final String DISABLED_RULES = "disabledRules";
  private static final String MESSAGE_LANGUAGE = "messageLanguage";
  private static final String CONFIG = "config";
  private static final List<String> KEYS =
      List.of(MIN_CONFIDENCE, WARNING_CONFIDENCE, DISABLED_RULES, MESSAGE_LANGUAGE, CONFIG);

  private final Map<String, @Nullable Object> values;
  private final Consumer<String> problems;

  private SettingsReader(Map<String, @Nullable Object> values, Consumer<String> problems) {
    this.values = values;
    this.problems = problems;
  }

  /**
   * Reads the values of the section.
   *
   * @param json a tree of JSON as the protocol's library holds it; null for no settings
   * @param problems receives a line for each wrong value, with its key and what is expected
   */
  public static ClientSettings read(@Nullable Object json, Consumer<String> problems) {
    return ofTree(tree(json), problems);
  }

  private static ClientSettings ofTree(@Nullable Object section, Consumer<String> problems) {
    if (section instanceof Map<?, ?> map) {
      var values = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, value) -> values.put(String.valueOf(key), value));
      return new SettingsReader(values, problems).settings();
    }
    if (section != null) {
      problems.accept(SECTION + ": expected an object with settings, found " + shown(section));
    }
    return ClientSettings.NONE;
  }

  /**
   * Reads settings that may have the section as a key, as in initialization options.
   *
   * @param required whether settings without the section are those of another program
   * @return empty if there are none
   */
  public static Optional<ClientSettings> readAll(
      @Nullable Object json, boolean required, Consumer<String> problems) {
    if (!(tree(json) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    if (map.containsKey(SECTION)) {
      return Optional.of(ofTree(map.get(SECTION), problems));
    }
    return required || map.isEmpty() ? Optional.empty() : Optional.of(ofTree(map, problems));
  }

  // The library's trees write themselves as JSON; so its own classes needn't be known here.
  private static @Nullable Object tree(@Nullable Object json) {
    if (json == null) {
      return null;
    }
    try {
      return JsonTree.read("{\"value\":" + json + "}").get("value");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private ClientSettings settings() {
    for (var key : values.keySet()) {
      if (!KEYS.contains(key)) {
        var hint =
            NearestName.to(key, KEYS)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("expected one of " + String.join(", ", KEYS));
        problems.accept(SECTION + "." + key + ": unknown setting; " + hint);
      }
    }
    return new ClientSettings(
        confidence(MIN_CONFIDENCE),
        confidence(WARNING_CONFIDENCE),
        rules(),
        text(MESSAGE_LANGUAGE, "a language tag such as en or de").flatMap(this::language),
        text(CONFIG, "the path of a configuration"));
  }

  private OptionalDouble confidence(String key) {
    var value = values.get(key);
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return OptionalDouble.of(number.doubleValue());
    }
    if (value != null) {
      wrong(key, "a number from 0 to 1", value);
    }
    return OptionalDouble.empty();
  }

  private List<String> rules() {
    var rules = new ArrayList<String>();
    var value = values.get(DISABLED_RULES);
    if (value instanceof List<?> list) {
      for (var item : list) {
        if (item instanceof String rule) {
          rules.add(rule);
        } else {
          wrong(DISABLED_RULES, "ids of rules, such as \"buried-lead\"", item);
        }
      }
    } else if (value != null) {
      wrong(DISABLED_RULES, "a list of ids of rules", value);
    }
    return rules;
  }

  /** Returns a text; an empty one counts as none, since editors have it as a default. */
  private Optional<String> text(String key, String expected) {
    var value = values.get(key);
    if (value instanceof String text) {
      return Optional.of(text).filter(found -> !found.isBlank());
    }
    if (value != null) {
      wrong(key, expected, value);
    }
    return Optional.empty();
  }

  private Optional<Locale> language(String tag) {
    try {
      return Optional.of(LanguageTags.known(tag));
    } catch (IllegalArgumentException e) {
      problems.accept(SECTION + "." + MESSAGE_LANGUAGE + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void wrong(String key, String expected, @Nullable Object found) {
    problems.accept(SECTION + "." + key + ": expected " + expected + ", found " + shown(found));
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Map<?, ?>) {
      return "an object";
    }
    if (value instanceof List<?>) {
      return "a list";
    }
    return value instanceof String ? "'" + value + "'" : String.valueOf(value);
  }
}

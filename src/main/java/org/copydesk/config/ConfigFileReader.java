package org.copydesk.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.copydesk.config.yaml.Problem;
import org.copydesk.config.yaml.Schema;
import org.copydesk.config.yaml.YamlNode;
import org.copydesk.config.yaml.YamlReader;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.fields.LanguageTags;
import org.copydesk.input.source.Utf8;
import org.copydesk.lexicon.HouseStyle;

/** Reads a file into layers: first against the schema, then what a schema can't say. */
final class ConfigFileReader {
  private static final int MAX_BYTES = 1 << 20;
  private static final Schema SCHEMA = Schema.ofConfiguration();

  private final List<Problem> problems = new ArrayList<>();
  // Told already, so that nothing more is said of them.
  private final Set<YamlNode> wrong = new HashSet<>();

  /** What a file sets. */
  record Loaded(List<ConfigLayer> layers, List<Glob> ignored) {}

  private ConfigFileReader() {}

  /**
   * Reads a file.
   *
   * @throws ConfigException with all that is wrong in it
   */
  static Loaded read(Path file) {
    var name = file.toString();
    var reading = new ConfigFileReader();
    var loaded = reading.layers(YamlReader.read(text(file), reading.problems::add));
    if (!reading.problems.isEmpty()) {
      throw new ConfigException(
          reading.problems.stream()
              .sorted(
                  Comparator.comparingInt((Problem problem) -> problem.at().line())
                      .thenComparingInt(problem -> problem.at().column()))
              .map(
                  problem ->
                      new Diagnostic(
                          name, problem.at().line(), problem.at().column(), problem.message()))
              .toList());
    }
    return loaded;
  }

  private static String text(Path file) {
    var name = file.toString();
    if (Files.isDirectory(file)) {
      throw unreadable(name, "is a folder: expected a file");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw unreadable(name, "file is too large: expected at most " + MAX_BYTES + " bytes");
      }
      return Utf8.decode(name, bytes, 1);
    } catch (DraftException e) {
      throw new ConfigException(e.diagnostics());
    } catch (NoSuchFileException e) {
      throw unreadable(name, "no such file: expected a configuration");
    } catch (AccessDeniedException e) {
      throw unreadable(name, "access denied: expected a readable file");
    } catch (IOException e) {
      throw unreadable(name, "can't be read: " + e.getMessage());
    }
  }

  private static ConfigException unreadable(String name, String message) {
    return new ConfigException(List.of(new Diagnostic(name, 0, 0, message)));
  }

  private Loaded layers(Optional<YamlNode> root) {
    var empty = root.filter(node -> !isNothing(node)).isEmpty();
    if (empty) {
      return new Loaded(List.of(), List.of());
    }
    var top = root.orElseThrow();
    SCHEMA.check(
        top,
        (node, problem) -> {
          wrong.add(node);
          problems.add(problem);
        });
    var base = layer(top, List.of());
    ladders(base, List.of());
    var layers = new ArrayList<>(List.of(base));
    for (var override : items(top, ConfigKeys.OVERRIDES)) {
      var layer = layer(override, globs(override, ConfigKeys.FILES));
      ladders(layer, base.settings());
      layers.add(layer);
    }
    return new Loaded(layers, globs(top, ConfigKeys.IGNORE));
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  private ConfigLayer layer(YamlNode mapping, List<Glob> files) {
    var settings = new ArrayList<ConfigValue>();
    if (mapping instanceof YamlNode.Mapping found) {
      found
          .values()
          .forEach(
              (key, value) -> {
                if (key.equals(ConfigKeys.RULES)) {
                  rules(value, settings);
                } else if (ConfigKeys.LISTS.contains(key)) {
                  items(mapping, key).forEach(item -> add("", key, item, settings));
                } else if (!key.equals(ConfigKeys.OVERRIDES) && !key.equals(ConfigKeys.FILES)) {
                  add("", key, value, settings);
                }
              });
    }
    return new ConfigLayer(files, settings);
  }

  private void rules(YamlNode rules, List<ConfigValue> settings) {
    if (rules instanceof YamlNode.Mapping found) {
      found
          .values()
          .forEach(
              (rule, value) -> {
                if (value instanceof YamlNode.Mapping options) {
                  options.values().forEach((option, number) -> add(rule, option, number, settings));
                } else {
                  add(rule, ConfigKeys.SEVERITY, value, settings);
                }
              });
    }
  }

  private void add(String rule, String key, YamlNode value, List<ConfigValue> settings) {
    if (value instanceof YamlNode.Scalar scalar && !wrong.contains(value)) {
      var setting = new ConfigValue(rule, key, scalar.text(), scalar.at());
      try {
        require(setting);
        settings.add(setting);
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(setting.at(), key + ": " + message(e)));
      }
    }
  }

  /** Sees to what the schema can't say of a value. */
  private static void require(ConfigValue setting) {
    if (!setting.rule().isEmpty()) {
      return;
    }
    var value = setting.value();
    switch (setting.key()) {
      case ConfigKeys.LANGUAGE -> requireLanguage(value);
      case ConfigKeys.ARCHIVE -> requirePath(value);
      case ConfigKeys.IGNORE_TEXT -> Pattern.compile(value);
      case ConfigKeys.NAMES -> HouseStyle.none().withNames(List.of(value));
      case ConfigKeys.ALIASES -> HouseStyle.none().withAliases(List.of(value));
      default -> {}
    }
  }

  private static void requireLanguage(String tag) {
    try {
      var language = new Locale.Builder().setLanguageTag(tag).build();
      if (!language.getLanguage().isEmpty() && LanguageTags.isKnown(language)) {
        return;
      }
    } catch (IllformedLocaleException e) {
      // Told below, in words for somebody who doesn't know Java.
    }
    throw new IllegalArgumentException(
        "expected a language tag such as en or pt-BR, found '"
            + tag
            + "'"
            + LanguageTags.nearest(tag).map(code -> "; did you mean '" + code + "'?").orElse(""));
  }

  private static void requirePath(String value) {
    try {
      var unused = Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("expected the folder of an archive", e);
    }
  }

  private static String message(IllegalArgumentException e) {
    if (e instanceof PatternSyntaxException pattern) {
      var at = pattern.getIndex() < 0 ? "" : " at character " + (pattern.getIndex() + 1);
      return "expected a regular expression: " + pattern.getDescription() + at;
    }
    return String.valueOf(e.getMessage());
  }

  /** Tries ladders one after the other, since each may add to those before it. */
  private void ladders(ConfigLayer layer, List<ConfigValue> before) {
    var house = HouseStyle.none();
    for (var setting : Stream.concat(before.stream(), layer.settings().stream()).toList()) {
      if (setting.isOf(ConfigKeys.LADDERS)) {
        try {
          house = house.withLadders(List.of(setting.value()));
        } catch (IllegalArgumentException e) {
          var problem = new Problem(setting.at(), ConfigKeys.LADDERS + ": " + e.getMessage());
          if (!problems.contains(problem)) {
            problems.add(problem);
          }
        }
      }
    }
  }

  private List<Glob> globs(YamlNode mapping, String key) {
    var globs = new ArrayList<Glob>();
    for (var item : items(mapping, key)) {
      if (item instanceof YamlNode.Scalar scalar && !wrong.contains(item)) {
        try {
          globs.add(Glob.of(scalar.text()));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem(item.at(), key + ": " + e.getMessage()));
        }
      }
    }
    return globs;
  }

  private static List<YamlNode> items(YamlNode mapping, String key) {
    return mapping.get(key).map(YamlNode::items).orElse(List.of());
  }
}

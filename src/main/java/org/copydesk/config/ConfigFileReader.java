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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.PluginException;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.fields.LanguageTags;
import org.copydesk.input.source.Utf8;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.yaml.Problem;
import org.copydesk.yaml.Schema;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlReader;

/** Reads a file into layers: checks it with the schema, then what a schema can't express. */
final class ConfigFileReader {
  private static final int MAX_BYTES = 1 << 20;

  private static final Schema SCHEMA = RuleSchemas.schema(RuleCatalogue.infos());

  private final List<Problem> problems = new ArrayList<>();
  // Reported by the schema, and so not checked further.
  private final Set<YamlNode> wrong = new HashSet<>();

  // Relative paths start here.
  private final Path folder;
  private final PluginPolicy plugins;
  private Copydesk rules;

  /**
   * A file.
   *
   * @param rules a checker with its rules, at their defaults
   */
  record Loaded(Copydesk rules, List<ConfigLayer> layers, List<Glob> ignored) {}

  private ConfigFileReader(Path folder, Copydesk rules, PluginPolicy plugins) {
    this.folder = folder;
    this.rules = rules;
    this.plugins = plugins;
  }

  /**
   * Reads a file.
   *
   * @param rules a checker with the rules that files may name
   * @param plugins the use of the plugins that the file names
   * @throws ConfigException with all problems of the file
   */
  static Loaded read(Path file, Copydesk rules, PluginPolicy plugins) {
    var reader = new ConfigFileReader(DraftKey.folderOf(file), rules, plugins);
    var loaded = reader.layers(YamlReader.read(text(file), reader.problems::add));
    if (!reader.problems.isEmpty()) {
      throw new ConfigException(
          reader.problems.stream()
              .map(
                  problem ->
                      new Diagnostic(
                          file.toString(),
                          problem.at().line(),
                          problem.at().column(),
                          problem.message()))
              .sorted(Comparator.comparing(Diagnostic::line).thenComparing(Diagnostic::column))
              .toList());
    }
    return loaded;
  }

  private static String text(Path file) {
    if (Files.isDirectory(file)) {
      throw ConfigException.of(file, "is a folder: expected a file");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw ConfigException.of(
            file, "file is too large: expected at most " + MAX_BYTES + " bytes");
      }
      return Utf8.decode(file.toString(), bytes, 1);
    } catch (DraftException e) {
      throw new ConfigException(e.diagnostics());
    } catch (NoSuchFileException e) {
      throw ConfigException.of(file, "no such file: expected a configuration");
    } catch (AccessDeniedException e) {
      throw ConfigException.of(file, "access denied: expected a readable file");
    } catch (IOException e) {
      throw ConfigException.of(file, "can't be read: " + e.getMessage());
    }
  }

  private Loaded layers(Optional<YamlNode> root) {
    if (root.filter(node -> !isNull(node)).isEmpty()) {
      return new Loaded(rules, List.of(), List.of());
    }
    var top = root.orElseThrow();
    if (!loadPlugins(top)) {
      return new Loaded(rules, List.of(), List.of());
    }
    var own = rules.rules().size() > RuleCatalogue.infos().size();
    var schema = own ? RuleSchemas.schema(rules.rules()) : SCHEMA;
    schema.check(
        top,
        (node, problem) -> {
          wrong.add(node);
          problems.add(problem);
        });
    var base = layer(top, List.of());
    checkScales(base, List.of());
    var layers = new ArrayList<>(List.of(base));
    for (var override : items(top, ConfigKeys.OVERRIDES)) {
      var layer = layer(override, globs(override, ConfigKeys.FILES));
      checkScales(layer, base.values());
      layers.add(layer);
    }
    return new Loaded(rules, List.copyOf(layers), List.copyOf(globs(top, ConfigKeys.IGNORE)));
  }

  /** Returns false if they can't be loaded, since then the rules of the file aren't known. */
  private boolean loadPlugins(YamlNode top) {
    if (plugins != PluginPolicy.IGNORE
        && top.get(ConfigKeys.PLUGINS).orElse(null) instanceof YamlNode.Scalar scalar
        && scalar.isText()) {
      if (plugins == PluginPolicy.REJECT) {
        problems.add(
            new Problem(
                scalar.at(),
                ConfigKeys.PLUGINS
                    + ": no code is loaded for a file that is found beside drafts: name the file"
                    + " with --config, or the folder with --plugins"));
        return false;
      }
      try {
        rules =
            Copydesk.builder().addDiscovered().addPlugins(folder.resolve(scalar.text())).build();
      } catch (PluginException | InvalidPathException e) {
        problems.add(new Problem(scalar.at(), ConfigKeys.PLUGINS + ": " + e.getMessage()));
        return false;
      }
    }
    return true;
  }

  private static boolean isScalar(YamlNode node) {
    return node instanceof YamlNode.Scalar;
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  private ConfigLayer layer(YamlNode mapping, List<Glob> files) {
    var layer = new ArrayList<ConfigValue>();
    values(mapping)
        .forEach(
            (key, value) -> {
              if (key.equals(ConfigKeys.RULES)) {
                values(value).forEach((rule, options) -> addRule(rule, options, layer));
              } else if (ConfigKeys.LISTS.contains(key) && !isScalar(value)) {
                value.items().forEach(item -> add("", key, item, layer));
              } else if (!key.equals(ConfigKeys.OVERRIDES) && !key.equals(ConfigKeys.FILES)) {
                add("", key, value, layer);
              }
            });
    return new ConfigLayer(files, layer);
  }

  private static Map<String, YamlNode> values(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping ? mapping.values() : Map.of();
  }

  private void addRule(String rule, YamlNode options, List<ConfigValue> layer) {
    if (options instanceof YamlNode.Mapping mapping) {
      mapping.values().forEach((option, number) -> add(rule, option, number, layer));
    } else {
      add(rule, ConfigKeys.SEVERITY, options, layer);
    }
  }

  private void add(String rule, String key, YamlNode node, List<ConfigValue> layer) {
    if (node instanceof YamlNode.Scalar scalar && !wrong.contains(node)) {
      var value = new ConfigValue(rule, key, scalar.text(), scalar.at());
      try {
        check(value);
        layer.add(value);
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(value.at(), key + ": " + message(e)));
      }
    }
  }

  /** Checks what the schema can't express. */
  private static void check(ConfigValue setting) {
    if (!setting.rule().isEmpty()) {
      return;
    }
    var value = setting.value();
    switch (setting.key()) {
      case ConfigKeys.LANGUAGE -> checkLanguage(value);
      case ConfigKeys.ARCHIVE -> checkPath(value, "an archive");
      case ConfigKeys.MODEL -> checkPath(value, "a sentence model");
      case ConfigKeys.IGNORE_TEXT -> Pattern.compile(value);
      case ConfigKeys.NAMES -> HouseStyle.none().withNames(List.of(value));
      case ConfigKeys.ALIASES -> HouseStyle.none().withAliases(List.of(value));
      default -> {}
    }
  }

  private static void checkLanguage(String tag) {
    try {
      var language = new Locale.Builder().setLanguageTag(tag).build();
      if (!language.getLanguage().isEmpty() && LanguageTags.isKnown(language)) {
        return;
      }
    } catch (IllformedLocaleException e) {
      // Reported below, in words for people who don't know Java.
    }
    throw new IllegalArgumentException(
        "expected a language tag such as en or pt-BR, found '"
            + tag
            + "'"
            + LanguageTags.nearest(tag).map(code -> "; did you mean '" + code + "'?").orElse(""));
  }

  private static void checkPath(String value, String of) {
    try {
      var unused = Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("expected the folder of " + of, e);
    }
  }

  private static String message(IllegalArgumentException e) {
    if (e instanceof PatternSyntaxException pattern) {
      var at = pattern.getIndex() < 0 ? "" : " at character " + (pattern.getIndex() + 1);
      return "expected a regular expression: " + pattern.getDescription() + at;
    }
    return String.valueOf(e.getMessage());
  }

  /** Checks the scales in their order, since each may extend those before it. */
  private void checkScales(ConfigLayer layer, List<ConfigValue> before) {
    var house = HouseStyle.none();
    for (var value : Stream.concat(before.stream(), layer.values().stream()).toList()) {
      if (value.isOf(ConfigKeys.LADDERS)) {
        try {
          house = house.withScales(List.of(value.value()));
        } catch (IllegalArgumentException e) {
          var problem = new Problem(value.at(), ConfigKeys.LADDERS + ": " + e.getMessage());
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

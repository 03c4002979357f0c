package org.copydesk.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.ModelException;
import org.copydesk.json.JsonSchema;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.model.ModelSettings.Label;
import org.copydesk.yaml.Problem;
import org.copydesk.yaml.Schema;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlReader;

/** Reads {@code copydesk-model.yml}; without one, all settings have their defaults. */
final class SettingsFile {
  static final String NAME = "copydesk-model.yml";

  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_TOKENS = 64;
  private static final double MIN_CONTRADICTION = 0.8;
  private static final String CALIBRATION = "calibration";

  private final Optional<YamlNode> root;

  private SettingsFile(Optional<YamlNode> root) {
    this.root = root;
  }

  /**
   * Reads the file of a folder.
   *
   * @throws ModelException if the file is there and anything in it is wrong
   */
  static ModelSettings read(Path folder) {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new SettingsFile(Optional.empty()).settings(Calibration.standard());
    }
    OptionalLibrary.SNAKEYAML.require("Reading the settings of a model");
    var problems = new ArrayList<Problem>();
    var root =
        YamlReader.read(ModelFiles.text(file, MAX_BYTES), problems::add)
            .filter(node -> !isNull(node));
    root.ifPresent(node -> Holder.SCHEMA.check(node, (value, problem) -> problems.add(problem)));
    var settings = new SettingsFile(root);
    if (problems.isEmpty()) {
      settings.checkLabels(problems);
    }
    if (!problems.isEmpty()) {
      throw new ModelException(
          problems.stream()
              .map(
                  problem ->
                      file
                          + ":"
                          + problem.at().line()
                          + ":"
                          + problem.at().column()
                          + ": "
                          + problem.message())
              .collect(Collectors.joining("\n")));
    }
    return settings.settings(settings.calibration());
  }

  /** Read only where there is a file. */
  private static final class Holder {
    static final Schema SCHEMA = Schema.parse(JsonSchema.text("model-settings"));
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  private void checkLabels(List<Problem> problems) {
    var labels = texts("labels");
    if (labels.size() != Set.copyOf(labels).size() || !isJudging(labels)) {
      var at = root.flatMap(node -> node.get("labels")).orElseThrow().at();
      problems.add(
          new Problem(
              at, "labels: expected support, contradiction and perhaps neutral, each once"));
    }
  }

  private static boolean isJudging(List<String> labels) {
    return labels.isEmpty() || labels.containsAll(List.of("support", "contradiction"));
  }

  private ModelSettings settings(Calibration calibration) {
    var labels = texts("labels");
    var languages = texts("languages");
    return new ModelSettings(
        text("kind").equals(Optional.of("cross-encoder")),
        languages.isEmpty() ? Set.of("en") : new TreeSet<>(languages),
        text("pooling").equals(Optional.of("mean"))
            ? SentenceEncoder.Pooling.MEAN
            : SentenceEncoder.Pooling.CLS,
        text("prefix").orElse(""),
        text("max-tokens").map(Double::parseDouble).map(Double::intValue).orElse(MAX_TOKENS),
        text("lower-case").map(value -> Boolean.parseBoolean(value.toLowerCase(Locale.ROOT))),
        labels.isEmpty()
            ? List.of(Label.values())
            : labels.stream().map(name -> Label.valueOf(name.toUpperCase(Locale.ROOT))).toList(),
        text("min-contradiction").map(Double::parseDouble).orElse(MIN_CONTRADICTION),
        calibration);
  }

  private Optional<String> text(String key) {
    return root.flatMap(node -> node.get(key)).map(SettingsFile::text);
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  private List<String> texts(String key) {
    return root.flatMap(node -> node.get(key)).stream()
        .flatMap(node -> node.items().stream())
        .map(SettingsFile::text)
        .toList();
  }

  /** Returns the coefficients of the file; a figure that it leaves out has the standard ones. */
  private Calibration calibration() {
    var node = root.flatMap(top -> top.get(CALIBRATION));
    var terms =
        new EnumMap<Calibration.Figure, Map<String, Double>>(Calibration.standard().terms());
    for (var figure : Calibration.Figure.values()) {
      node.flatMap(of -> of.get(figure.key())).ifPresent(of -> terms.put(figure, numbers(of)));
    }
    double near =
        node.flatMap(of -> of.get("near"))
            .map(of -> Double.parseDouble(text(of)))
            .orElse(Calibration.standard().near());
    return new Calibration(near, terms);
  }

  private static Map<String, Double> numbers(YamlNode node) {
    var numbers = new HashMap<String, Double>();
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.values().forEach((key, value) -> numbers.put(key, Double.valueOf(text(value))));
    }
    return numbers;
  }
}

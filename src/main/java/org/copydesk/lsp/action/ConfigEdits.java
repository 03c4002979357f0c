package org.copydesk.lsp.action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.config.ConfigLocator;
import org.copydesk.finding.Finding;
import org.copydesk.lsp.check.CheckedDraft;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.lsp.document.DocumentText;
import org.copydesk.lsp.document.OpenDocument;
import org.copydesk.lsp.document.OpenDocuments;
import org.copydesk.yaml.Problem;
import org.copydesk.yaml.YamlEditor;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlReader;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Edits of the configuration of a draft, or of a new one in its folder of the workspace. */
final class ConfigEdits {
  private static final String RULES = "rules";
  private static final String NAMES = "names";
  private static final String OFF = "off";
  private static final Set<String> NAME_RULES = Set.of("name-mismatch", "name-not-in-body");

  private final CheckedDraft checked;
  private final OpenDocuments documents;
  private final ClientFeatures features;
  private final boolean makesFiles;

  /**
   * Holds what to edit.
   *
   * @param makesFiles whether a new configuration would be found
   */
  ConfigEdits(
      CheckedDraft checked, OpenDocuments documents, ClientFeatures features, boolean makesFiles) {
    this.checked = checked;
    this.documents = documents;
    this.features = features;
    this.makesFiles = makesFiles;
  }

  /** Returns the name of the configuration that is edited or made. */
  String fileName() {
    return checked
        .settings()
        .file()
        .map(Path::getFileName)
        .map(Path::toString)
        .orElse(ConfigLocator.FILE_NAME);
  }

  /** Returns the name that a finding is about, if the house can declare it to be right. */
  static Optional<String> name(Finding finding) {
    return Optional.of(finding)
        .filter(found -> NAME_RULES.contains(found.rule()))
        .map(found -> found.at().text().strip())
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .filter(name -> name.codePoints().noneMatch(Character::isISOControl));
  }

  /** Returns the edit that switches a rule off. */
  Optional<WorkspaceEdit> switchingOff(String rule) {
    return edit(text -> switchedOff(text, rule));
  }

  private static Optional<YamlEditor.Edit> switchedOff(String text, String rule) {
    var root = root(text);
    boolean overridden =
        root.flatMap(top -> top.get("overrides")).map(YamlNode::items).orElse(List.of()).stream()
            .anyMatch(
                override -> override.get(RULES).flatMap(rules -> rules.get(rule)).isPresent());
    if (overridden) {
      return Optional.empty();
    }
    var options = root.flatMap(top -> top.get(RULES)).flatMap(rules -> rules.get(rule));
    var path = new ArrayList<>(List.of(RULES, rule));
    if (options.orElse(null) instanceof YamlNode.Mapping) {
      path.add("severity");
    }
    return YamlEditor.set(text, path, OFF);
  }

  /** Returns the edit that adds a name. */
  Optional<WorkspaceEdit> adding(String name) {
    return edit(
        text -> {
          boolean known =
              root(text)
                  .flatMap(top -> top.get(NAMES))
                  .map(YamlNode::items)
                  .orElse(List.of())
                  .stream()
                  .anyMatch(
                      item -> item instanceof YamlNode.Scalar scalar && scalar.text().equals(name));
          return known ? Optional.empty() : YamlEditor.add(text, NAMES, name);
        });
  }

  private static Optional<YamlNode> root(String text) {
    var problems = new ArrayList<Problem>();
    return YamlReader.read(text, problems::add);
  }

  private Optional<WorkspaceEdit> edit(Function<String, Optional<YamlEditor.Edit>> edits) {
    var file = checked.settings().file();
    if (file.isEmpty()) {
      return documents
          .folderOf(checked.document())
          .filter(folder -> makesFiles && features.createFiles())
          .flatMap(
              folder ->
                  edits
                      .apply("")
                      .map(edit -> created(folder.resolve(ConfigLocator.FILE_NAME), edit.text())));
    }
    var open = documents.ofFile(file.get());
    var text = open.map(document -> document.version().text()).or(() -> read(file.get()));
    return text.flatMap(before -> edits.apply(before.text()).map(edit -> edit(edit, before, open)));
  }

  private WorkspaceEdit created(Path file, String text) {
    return WorkspaceEdits.create(file.toUri().toString(), text);
  }

  private WorkspaceEdit edit(
      YamlEditor.Edit edit, DocumentText before, Optional<OpenDocument> open) {
    var change = new TextChange(edit.start(), edit.end(), edit.text());
    return WorkspaceEdits.edit(
        open.map(OpenDocument::uri)
            .orElseGet(() -> checked.settings().file().orElseThrow().toUri().toString()),
        open.map(document -> document.version().number()).orElse(null),
        WorkspaceEdits.edits(before, List.of(change)),
        features);
  }

  private static Optional<DocumentText> read(Path file) {
    try {
      return Optional.of(DocumentText.of(Files.readString(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package org.copydesk.cli.command;

import java.io.Closeable;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.MissingLibraryException;
import org.copydesk.ModelException;
import org.copydesk.model.SentenceModel;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The sentence models of a run: those of the option, otherwise of a draft's configuration,
 * otherwise of the environment. Loads each once, reports one that can't be used, and goes on
 * without it. Not thread-safe.
 */
public final class ModelLoader implements Closeable {
  private static final String OPTION = "--model";
  private static final String VARIABLE = "COPYDESK_MODEL";

  private final List<Path> chosen;
  private final List<Path> ofEnvironment;
  private final Diagnostics diagnostics;
  private final Map<Path, Optional<SentenceModel>> loaded = new HashMap<>();

  /** Finds the models of a command line. */
  public ModelLoader(ParseResult arguments, CommandContext context) {
    this.chosen = arguments.matchedOptionValue(OPTION, List.of());
    this.diagnostics = context.diagnostics();
    this.ofEnvironment = folders(context.environment().getOrDefault(VARIABLE, ""));
  }

  /** Returns the option that names models. */
  public static OptionSpec option() {
    return Options.paths(
        OPTION,
        "DIR",
        "the folder of a sentence model",
        "Refine scores and findings with the sentence model of this folder (default: that of the"
            + " configuration, else of "
            + VARIABLE
            + "). Give it twice for a cross-encoder beside it.");
  }

  private List<Path> folders(String value) {
    var folders = new ArrayList<Path>();
    for (var name : value.split(File.pathSeparator, -1)) {
      try {
        if (!name.isBlank()) {
          folders.add(Path.of(name));
        }
      } catch (InvalidPathException e) {
        diagnostics.line(
            VARIABLE + ": expected the folder of a sentence model, found '" + name + "'");
      }
    }
    return List.copyOf(folders);
  }

  /**
   * Returns a checker with the models of a draft.
   *
   * @param configured the folders that its configuration names
   */
  public Copydesk with(Copydesk copydesk, List<Path> configured) {
    var folders = !chosen.isEmpty() ? chosen : !configured.isEmpty() ? configured : ofEnvironment;
    var refined = copydesk;
    for (var folder : folders) {
      var model = loaded.computeIfAbsent(folder, this::load);
      if (model.isPresent()) {
        refined = refined.withSentenceModel(model.get());
      }
    }
    return refined;
  }

  private Optional<SentenceModel> load(Path folder) {
    try {
      return Optional.of(SentenceModel.load(folder));
    } catch (ModelException e) {
      String.valueOf(e.getMessage()).lines().forEach(diagnostics::line);
    } catch (MissingLibraryException e) {
      diagnostics.line(
          e.getMessage() + ": copydesk-cli.jar finds it beside it as lib/onnxruntime.jar");
    }
    diagnostics.line(folder + ": going on without this sentence model");
    return Optional.empty();
  }

  @Override
  public void close() {
    loaded.values().forEach(model -> model.ifPresent(SentenceModel::close));
  }
}

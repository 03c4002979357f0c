package org.copydesk.lsp.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.CopydeskException;
import org.copydesk.archive.Archive;
import org.copydesk.config.DraftConfig;
import org.copydesk.lexicon.NearestName;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.client.ClientSettings;
import org.copydesk.model.SentenceModel;
import org.copydesk.rule.RuleInfo;

/**
 * The checkers of configurations and settings of the editor, each made once. Opens archives and
 * models once. Not thread-safe.
 */
final class Checkers {
  private final Client client;
  private final Map<Key, Copydesk> checkers = new HashMap<>();
  private final Map<Path, Optional<Archive>> archives = new HashMap<>();
  private final Map<Path, Optional<SentenceModel>> models = new HashMap<>();

  Checkers(Client client) {
    this.client = client;
  }

  /** What a checker is made of. Checkers are compared by identity. */
  private record Key(
      Copydesk base,
      OptionalDouble min,
      OptionalDouble warning,
      List<String> disabled,
      Optional<Path> archive,
      List<Path> models) {}

  /** Returns the checker of a document. */
  Copydesk of(DraftConfig config, ClientSettings settings) {
    var key =
        new Key(
            config.copydesk(),
            settings.minConfidence(),
            settings.warningConfidence(),
            settings.disabledRules(),
            config.archive(),
            config.models());
    return checkers.computeIfAbsent(key, missing -> make(missing, config));
  }

  private Copydesk make(Key key, DraftConfig config) {
    var copydesk =
        key.base()
            .withConfidence(key.min(), key.warning())
            .without(known(key.disabled(), key.base()));
    for (var folder : key.models()) {
      var model = models.computeIfAbsent(folder, this::load);
      if (model.isPresent()) {
        copydesk = copydesk.withSentenceModel(model.get());
      }
    }
    var archive = key.archive().flatMap(folder -> archive(folder, config));
    return archive.isPresent() ? copydesk.withKnownArticles(archive.get()) : copydesk;
  }

  private List<String> known(List<String> disabled, Copydesk base) {
    var ids = base.rules().stream().map(RuleInfo::id).toList();
    var known = new ArrayList<String>();
    for (var id : disabled) {
      if (ids.contains(id)) {
        known.add(id);
      } else {
        var hint =
            NearestName.to(id, ids)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("'copydesk rules' lists all rules");
        client.warnOnce("copydesk.disabledRules: no rule named '" + id + "'; " + hint);
      }
    }
    return known;
  }

  private Optional<SentenceModel> load(Path folder) {
    try {
      return Optional.of(SentenceModel.load(folder));
    } catch (CopydeskException e) {
      client.warnOnce(folder + ": going on without this sentence model: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Archive> archive(Path folder, DraftConfig config) {
    return archives.computeIfAbsent(
        folder,
        missing -> {
          try {
            return Optional.of(Archive.open(missing));
          } catch (IOException e) {
            var problem = config.exception("archive", String.valueOf(e.getMessage()));
            client.warnOnce(String.valueOf(problem.getMessage()));
            return Optional.empty();
          }
        });
  }

  /** Forgets all checkers, and closes the archives, which the next checkers open again. */
  void reload() {
    checkers.clear();
    for (var archive : archives.values()) {
      try {
        if (archive.isPresent()) {
          archive.get().close();
        }
      } catch (IOException e) {
        client.logError("closing an archive", e);
      }
    }
    archives.clear();
    // A missing model may be there now; loading the others again would take long.
    models.values().removeIf(Optional::isEmpty);
  }

  /** Closes archives and models. */
  void close() {
    reload();
    models.values().forEach(model -> model.ifPresent(SentenceModel::close));
    models.clear();
  }
}

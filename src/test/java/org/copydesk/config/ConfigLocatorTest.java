package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copydesk.Copydesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLocatorTest {
  @TempDir private Path folder;

  private void configure(String inFolder, String yaml) throws IOException {
    var target = Files.createDirectories(folder.resolve(inFolder));
    Files.writeString(target.resolve(ConfigLocator.FILE_NAME), yaml);
  }

  @Test
  void only_the_nearest_configuration_counts() throws IOException {
    configure("", "fail-on: error\nlanguage: fr");
    configure("opinion", "fail-on: never");
    var configurations = ConfigLocator.nearest();

    var news = configurations.forDraft(folder.resolve("news/deep/a.md"));
    assertThat(news.failOn()).contains(DraftConfig.FailOn.ERROR);
    assertThat(news.file()).contains(folder.resolve(ConfigLocator.FILE_NAME));
    var opinion = configurations.forDraft(folder.resolve("opinion/deep/a.md"));
    assertThat(opinion.failOn()).contains(DraftConfig.FailOn.NEVER);
    assertThat(opinion.language()).isEmpty();
    assertThat(configurations.forDraft(folder.resolve("opinion/../a.md")).failOn())
        .contains(DraftConfig.FailOn.ERROR);
    assertThat(configurations.forText(folder.resolve("opinion")).failOn())
        .contains(DraftConfig.FailOn.NEVER);
  }

  @Test
  void without_a_file_nothing_is_set() {
    var settings = ConfigLocator.nearest().forDraft(folder.resolve("a.md"));
    assertThat(settings.file()).isEmpty();
    assertThat(settings.copydesk()).isSameAs(Copydesk.standard());
    assertThat(ConfigLocator.of(ConfigFile.none()).forText(folder).values()).isEmpty();
  }

  @Test
  void named_configuration_applies_to_all_drafts_with_patterns_of_its_folder() throws IOException {
    configure("house", "overrides: [{files: [/a.md], fail-on: never}]");
    configure("", "fail-on: error");
    var configurations = ConfigLocator.of(ConfigFile.load(folder.resolve("house/.copydesk.yml")));

    assertThat(configurations.forDraft(folder.resolve("a.md")).failOn()).isEmpty();
    assertThat(configurations.forDraft(folder.resolve("house/a.md")).failOn())
        .contains(DraftConfig.FailOn.NEVER);
  }

  @Test
  void wrong_configuration_is_read_once_and_affects_its_folder_only() throws IOException {
    configure("bad", "fail-on: [");
    configure("good", "fail-on: never");
    var configurations = ConfigLocator.nearest();

    var first = catchThrowable(() -> configurations.forDraft(folder.resolve("bad/a.md")));
    assertThat(first).isInstanceOf(ConfigException.class);
    assertThat(catchThrowable(() -> configurations.forDraft(folder.resolve("bad/x/b.md"))))
        .isSameAs(first);
    assertThat(configurations.forDraft(folder.resolve("good/a.md")).failOn())
        .contains(DraftConfig.FailOn.NEVER);
  }

  @Test
  void many_threads_get_one_checker_for_the_same_rules_and_words() throws Exception {
    for (int i = 0; i < 8; i++) {
      configure("f" + i, "rules: {buried-lead: " + (i % 2 == 0 ? "off" : "error") + "}");
    }
    var configurations = ConfigLocator.nearest();
    var start = new CountDownLatch(1);
    var tasks = new ArrayList<Future<Copydesk>>();
    var threads = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 400; i++) {
        var draft = folder.resolve("f" + i % 8 + "/sub" + i % 5 + "/a.md");
        Callable<Copydesk> task =
            () -> {
              start.await();
              return configurations.forDraft(draft).copydesk();
            };
        tasks.add(threads.submit(task));
      }
      start.countDown();
      var checkers = Collections.newSetFromMap(new IdentityHashMap<Copydesk, Boolean>());
      for (var task : tasks) {
        checkers.add(task.get());
      }
      assertThat(checkers).hasSize(2);
    } finally {
      threads.shutdownNow();
    }
  }
}

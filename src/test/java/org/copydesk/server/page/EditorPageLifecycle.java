package org.copydesk.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts one service and one browser for all tests of a class; each must leave a clean console. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
abstract class EditorPageLifecycle {
  EditorPage page;

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    page = EditorPage.start(Files.createDirectory(temporary.resolve("profile"))).orElse(null);
  }

  @AfterAll
  void stop() {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void browser_is_there() {
    EditorPage.require(page != null);
  }

  @AfterEach
  void browser_logged_no_problem() {
    if (page != null) {
      assertThat(page.browser().console()).isEmpty();
    }
  }
}

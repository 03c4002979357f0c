package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.copydesk.article.Article;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.input.DraftReader;
import org.copydesk.testing.RandomArticles;
import org.junit.jupiter.api.Test;

/**
 * One checker on many threads, each with the articles in an order of its own, finds what it finds
 * on one. {@code mvn test -Dtest=ManyThreadsTest -Dtests.soak=true} makes 100,000 checks, which
 * take some minutes, in the place of 2,000.
 */
class ManyThreadsTest {
  private static final int THREADS = 64;
  private static final int CHECKS = Boolean.getBoolean("tests.soak") ? 100_000 : 2_000;
  private static final int EACH = (CHECKS + THREADS - 1) / THREADS;
  private static final Path DRAFTS = Path.of("src/test/resources");

  private final RandomArticles random = RandomArticles.seeded();

  @Test
  void many_threads_find_the_same_as_one_thread() throws Exception {
    var articles = new ArrayList<>(random.take(200));
    articles.addAll(written());
    var shared = Copydesk.builder().build().withSimilarities();
    var found = new ConcurrentHashMap<Integer, Outcome>();

    // The threads go first, so that they meet whatever is made on first use.
    int checks =
        onThreads(
            number -> {
              int made = 0;
              while (made < EACH) {
                for (int index : shuffled(articles.size(), number + made)) {
                  var outcome = Outcome.of(shared.check(articles.get(index)));
                  var first = found.putIfAbsent(index, outcome);
                  same(articles.get(index), outcome, first == null ? outcome : first);
                  if (++made == EACH) {
                    break;
                  }
                }
              }
              return made;
            });

    assertThat(checks).isGreaterThanOrEqualTo(CHECKS);
    assertThat(found).hasSizeGreaterThan(articles.size() / 2);
    var alone = Copydesk.builder().build().withSimilarities();
    found.forEach(
        (index, outcome) ->
            same(articles.get(index), outcome, Outcome.of(alone.check(articles.get(index)))));
  }

  private void same(Article article, Outcome outcome, Outcome expected) {
    if (!outcome.equals(expected)) {
      assertThat(outcome).as(random.describe(article)).isEqualTo(expected);
    }
  }

  /** What one of the threads does; returns how often. */
  private interface Work {
    int with(int number);
  }

  /** Starts them all at once, and returns how much they did together. */
  private static int onThreads(Work work) throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(THREADS);
    var works = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      works.add(
          () -> {
            barrier.await();
            return work.with(number);
          });
    }
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      int done = 0;
      for (var result : threads.invokeAll(works)) {
        done += result.get();
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Integer> shuffled(int count, int seed) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  /** Returns the articles of all drafts that the tests have. */
  private static List<Article> written() throws IOException {
    var articles = new ArrayList<Article>();
    try (var files = Files.walk(DRAFTS)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().endsWith(".findings.txt")) {
          articles.addAll(DraftReader.standard().articles(file));
        }
      }
    }
    assertThat(articles).hasSizeGreaterThan(15);
    return articles;
  }

  /** Returns the parts of a report; findings have their fingerprints. */
  private record Outcome(
      Report.Scores scores,
      List<Report.Similarity> similarities,
      List<Finding> findings,
      List<Failure> failures) {
    static Outcome of(Report report) {
      return new Outcome(
          report.scores(), report.similarities(), report.findings(), report.failures());
    }
  }
}

package org.copydesk.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.CheckSession;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a check of an article of twenty paragraphs, those of the seed and others, of which one
 * has changed since the last check: in a {@link CheckSession}, and as a check of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class SessionBenchmark {
  private static final int PARAGRAPHS = 20;
  private static final int EDITED = 12;
  private static final int WORDS = 1600; // enough for so many paragraphs

  private final Copydesk copydesk = Copydesk.standard();
  private final CheckSession session = copydesk.session();
  private final List<Article> versions = new ArrayList<>();
  private int version;

  /** Makes two versions of the article, one with a paragraph that has one more sentence. */
  @Setup
  public void makeVersions() {
    var blocks = SpeedArticles.blocks(Integer.toString(WORDS)).subList(0, PARAGRAPHS + 2);
    versions.add(article(blocks));
    var edited = new ArrayList<>(blocks);
    edited.set(EDITED, edited.get(EDITED) + " Officials said so on Monday.");
    versions.add(article(edited));
  }

  private static Article article(List<String> blocks) {
    return Article.builder()
        .headline(blocks.get(0))
        .subheadline(blocks.get(1))
        .body(blocks.subList(2, blocks.size()))
        .build();
  }

  private Article next() {
    version = (version + 1) % versions.size();
    return versions.get(version);
  }

  /** Checks the next version in a session. */
  @Benchmark
  public int session() {
    return session.check(next()).findings().size();
  }

  /** Checks the next version by itself. */
  @Benchmark
  public int check() {
    return copydesk.check(next()).findings().size();
  }
}

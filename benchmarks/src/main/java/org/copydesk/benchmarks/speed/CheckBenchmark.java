package org.copydesk.benchmarks.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a check against its yardstick, one pass of Lucene's {@link EnglishAnalyzer} over the
 * same article. Only the two figures of one run can be compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class CheckBenchmark {
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Copydesk copydesk = Copydesk.standard();
  private String text = "";
  private Article article = Article.builder().headline("").build();

  /** Which of the {@link SpeedArticles}. */
  @Param({"seed", "100", "400", "1600", "6400"})
  public String name = "";

  /** Reads the article. */
  @Setup
  public void readArticle() {
    var blocks = SpeedArticles.blocks(name);
    text = String.join("\n\n", blocks);
    article =
        Article.builder()
            .headline(blocks.get(0))
            .subheadline(blocks.get(1))
            .body(blocks.subList(2, blocks.size()))
            .build();
  }

  /** Closes the analyzer. */
  @TearDown
  public void close() {
    analyzer.close();
  }

  /** The yardstick: analyses the whole article once, reading each term and its offsets. */
  @Benchmark
  public int englishAnalyzer() throws IOException {
    int sum = 0;
    try (var tokens = analyzer.tokenStream("article", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        sum += term.length() + offset.endOffset();
      }
      tokens.end();
    }
    return sum;
  }

  /** Checks the article with every rule at its defaults. */
  @Benchmark
  public int check() {
    return copydesk.check(article).findings().size();
  }
}

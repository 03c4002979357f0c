package org.copydesk.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.input.DraftReader;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
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
import org.openjdk.jmh.annotations.Warmup;

/** Measures a check by Copydesk, one by LanguageTool, and what can be built by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-Xmx256m")
public class PeersBenchmark {
  /** The draft, from the top of the project. */
  @Param("src/test/resources/seed/article.txt")
  public String draft = "";

  private final Copydesk copydesk = Copydesk.standard();
  private String text = "";
  private Article article = Article.builder().headline("").build();

  /** In the heap only where it is measured. */
  @State(Scope.Benchmark)
  public static class Checker {
    private final JLanguageTool languageTool =
        new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  /** Reads the article. */
  @Setup
  public void read() throws IOException {
    var file = Path.of(draft);
    text = Files.readString(file);
    article = DraftReader.standard().articles(file).get(0);
  }

  /** Every rule at its defaults. */
  @Benchmark
  public int copydesk() {
    return copydesk.check(article).findings().size();
  }

  /** Every rule of American English that is on by default. */
  @Benchmark
  public List<RuleMatch> languageTool(Checker checker) throws IOException {
    return checker.languageTool.check(text);
  }

  /** Commons Text: cosine of the words. */
  @Benchmark
  public List<ByHand.Pair> commonsTextCosine() {
    return Measures.COMMONS_COSINE.compare(article);
  }

  /** Commons Text: Jaro-Winkler. */
  @Benchmark
  public List<ByHand.Pair> commonsTextJaroWinkler() {
    return Measures.COMMONS_JARO_WINKLER.compare(article);
  }

  /** Commons Text: Levenshtein. */
  @Benchmark
  public List<ByHand.Pair> commonsTextLevenshtein() {
    return Measures.COMMONS_LEVENSHTEIN.compare(article);
  }

  /** java-string-similarity: cosine of three letters each. */
  @Benchmark
  public List<ByHand.Pair> stringSimilarityCosine() {
    return Measures.DEBATTY_COSINE.compare(article);
  }

  /** java-string-similarity: Jaro-Winkler. */
  @Benchmark
  public List<ByHand.Pair> stringSimilarityJaroWinkler() {
    return Measures.DEBATTY_JARO_WINKLER.compare(article);
  }

  /** java-string-similarity: Levenshtein. */
  @Benchmark
  public List<ByHand.Pair> stringSimilarityLevenshtein() {
    return Measures.DEBATTY_LEVENSHTEIN.compare(article);
  }
}

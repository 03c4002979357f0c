package org.copydesk.benchmarks.speed;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.copydesk.Copydesk;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.score.CalibratedComparison;
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

/** Measures the comparison of two headlines, with the analysis of both and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CompareBenchmark {
  private static final String FIRST = "Ministers urged to delay rail strike talks in Norvik";
  private static final String SECOND =
      "Norvik union leader calls for negotiations over 3-day rail strike to be postponed";

  private final Copydesk copydesk = Copydesk.standard();
  private final TextAnalyser analyser = TextAnalyser.of(Locale.ENGLISH);
  private final Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
  private AnalysedPassage first = analyser.analyse("");
  private AnalysedPassage second = analyser.analyse("");

  /** Analyses the headlines. */
  @Setup
  public void analyse() {
    first = analyser.analyse(FIRST);
    second = analyser.analyse(SECOND);
  }

  /** The whole: analysis, alignment and score. */
  @Benchmark
  public double score() {
    return copydesk.compare(FIRST, SECOND).score();
  }

  /** The same, with both probabilities that one adds nothing to the other. */
  @Benchmark
  public double scoreAndRestatement() {
    var comparison = copydesk.compare(FIRST, SECOND);
    return comparison.score() + comparison.firstRestates() + comparison.secondRestates();
  }

  /** The score of texts that have been analysed. */
  @Benchmark
  public double scoreOfAnalysed() {
    return CalibratedComparison.of(
            ComparableText.of(first, vocabulary), ComparableText.of(second, vocabulary))
        .score();
  }

  /** The analysis of both alone. */
  @Benchmark
  public int analysis() {
    return analyser.analyse(FIRST).tokens().size() + analyser.analyse(SECOND).tokens().size();
  }
}

package org.copydesk.benchmarks.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.Copydesk;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rules.RuleCatalogue;

/**
 * Fills an archive with made articles and measures: articles added in a second, size, how long a
 * search takes, and what is found of copies, of reused paragraphs, and of neither. Arguments: an
 * empty folder, then one or more numbers of articles, ascending, to which the archive grows.
 */
public final class ArchiveBenchmark {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int QUERIES = 1_000;
  private static final int COMMIT_EVERY = 50_000;
  private static final int BANDS_UP_TO = 100_000;

  private final ArticleMaker maker = new ArticleMaker();
  private final TextAnalyser analyser = TextAnalyser.of(Locale.ENGLISH);
  private final MinHashBands bands = new MinHashBands();
  private final Path folder;

  private ArchiveBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    var benchmark = new ArchiveBenchmark(Path.of(args[0]));
    int size = 0;
    for (int i = 1; i < args.length; i++) {
      int next = Integer.parseInt(args[i]);
      benchmark.grow(size, next);
      benchmark.measure(next);
      size = next;
    }
  }

  private void grow(int from, int to) throws IOException {
    long nanos = 0;
    try (var writer = Archive.write(folder)) {
      for (int i = from; i < to; i++) {
        var article = maker.article(i);
        long start = System.nanoTime();
        writer.add(article);
        if (i % COMMIT_EVERY == 0) {
          writer.commit();
        }
        nanos += System.nanoTime() - start;
        if (i < BANDS_UP_TO) {
          bands.add(i, analyser.analyse(article));
        }
      }
      long start = System.nanoTime();
      writer.commit();
      nanos += System.nanoTime() - start;
    }
    print("%,d articles: %,.0f added a second", to, 1e9 * (to - from) / nanos);
  }

  private void measure(int size) throws IOException {
    var random = new Random(size);
    var edit = new LightEdit(size);
    var copies = new ArrayList<Article>();
    var reusing = new ArrayList<Article>();
    var fresh = new ArrayList<Article>();
    for (int i = 0; i < QUERIES; i++) {
      var unseen = maker.article(Integer.MAX_VALUE / 2 + i);
      fresh.add(unseen);
      copies.add(edit.of(maker.article(random.nextInt(size)), "No such headline"));
      reusing.add(edit.reusing(unseen, maker.article(random.nextInt(size))));
    }
    try (var archive = Archive.open(folder)) {
      var info = archive.info();
      print(
          "  %,d MB, %,d bytes an article",
          info.bytes() >> 20, info.bytes() / Math.max(1, info.articles()));
      for (int warmUp = 0; warmUp < 2; warmUp++) {
        times(archive, copies);
      }
      print("  search, copies:  %s", times(archive, copies));
      print("  search, new:     %s", times(archive, fresh));
      judge(archive, "edited copies", copies, "copy of ", Severity.WARNING);
      judge(archive, "reused paragraph", reusing, "reuses ", Severity.SUGGESTION);
      judge(archive, "new articles", fresh, "", Severity.WARNING);
      candidates(archive, "edited copies", copies, "copy of ", size);
      candidates(archive, "reused paragraph", reusing, "reuses ", size);
    }
  }

  /** Returns how long the search for candidates takes, without reading the draft. */
  private String times(Archive archive, List<Article> articles) {
    long[] nanos = new long[articles.size()];
    long[] cpu = new long[articles.size()];
    for (int i = 0; i < nanos.length; i++) {
      AnalysedArticle analysed = analyser.analyse(articles.get(i));
      long start = System.nanoTime();
      long cpuStart = THREAD.getCurrentThreadCpuTime();
      archive.findByBody(analysed);
      archive.findByHeadline(analysed);
      cpu[i] = THREAD.getCurrentThreadCpuTime() - cpuStart;
      nanos[i] = System.nanoTime() - start;
    }
    return percentiles(nanos) + "; of the processor " + percentiles(cpu);
  }

  private static String percentiles(long[] nanos) {
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT,
        "p50 %.2f ms, p99 %.2f ms",
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6);
  }

  /** Prints how many of the planted ones the rules find, and how many findings are wrong. */
  private static void judge(
      Archive archive, String what, List<Article> articles, String prefix, Severity severity) {
    var copydesk = duplicatesOnly(archive);
    int found = 0;
    int right = 0;
    int all = 0;
    for (var article : articles) {
      var original = article.id().orElseThrow().substring(prefix.length());
      int before = right;
      for (var finding : copydesk.check(article).findings()) {
        if (finding.severity() == severity) {
          all++;
          right += names(finding, original) && !prefix.isEmpty() ? 1 : 0;
        }
      }
      found += right > before ? 1 : 0;
    }
    print(
        "  verdict, %s: %d of %d found, %d findings, %d wrong",
        what, prefix.isEmpty() ? 0 : found, articles.size(), all, all - right);
  }

  private static boolean names(Finding finding, String article) {
    return finding.related().stream().anyMatch(place -> place.article().orElse("").equals(article));
  }

  private static Copydesk duplicatesOnly(Archive archive) {
    var builder = Copydesk.builder().knownArticles(archive);
    RuleCatalogue.infos().stream()
        .map(info -> info.id())
        .filter(id -> !id.startsWith("duplicate-"))
        .forEach(builder::without);
    return builder.build();
  }

  /** Prints how many originals are among the candidates of sampled shingles and of bands. */
  private void candidates(
      Archive archive, String what, List<Article> articles, String prefix, int size) {
    int sampled = 0;
    int sampledAll = 0;
    int banded = 0;
    int bandedAll = 0;
    for (var article : articles) {
      var original = article.id().orElseThrow().substring(prefix.length());
      var analysed = analyser.analyse(article);
      var found = archive.findByBody(analysed);
      sampledAll += found.size();
      sampled += found.stream().anyMatch(hit -> hit.id().orElse("").equals(original)) ? 1 : 0;
      var agreeing = bands.candidates(analysed);
      bandedAll += agreeing.size();
      banded += agreeing.contains(Integer.parseInt(original.substring(1))) ? 1 : 0;
    }
    print(
        "  candidates, %s: sampled shingles %d of %d (%.1f a draft)",
        what, sampled, articles.size(), (double) sampledAll / articles.size());
    if (size <= BANDS_UP_TO) {
      print(
          "  candidates, %s: MinHash bands %d of %d (%.1f a draft)",
          what, banded, articles.size(), (double) bandedAll / articles.size());
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}

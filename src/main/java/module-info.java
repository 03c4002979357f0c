/**
 * Checks the headline, subheadline and body of a news article for contradictions and repetition.
 *
 * <p>{@link org.copydesk.Copydesk} checks an {@link org.copydesk.article.Article} and gives a
 * {@link org.copydesk.finding.Report}. Build one checker and share it between threads. Text never
 * makes it throw: what can't be checked is in the report.
 *
 * <p>An editor marks the words of each finding in its own blocks:
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .headline("Norvik to close 41 bakeries")
 *         .blockHtml("b7", "<p>Norvik will close <b>14</b> bakeries by June.</p>")
 *         .build();
 * for (Finding finding : Copydesk.standard().check(article).findings()) {
 *   Place at = finding.at();
 *   Span given = at.given().orElseThrow(); // offsets into the string that the editor gave
 *   String block = at.block().orElse(at.passage().name());
 *   System.out.printf("%s %d-%d: %s%n", block, given.start(), given.end(), finding.message());
 *   for (Finding.Fix fix : finding.fixes()) {
 *     System.out.println("  " + fix.label());
 *   }
 * }
 * }</pre>
 *
 * <p>A CMS validates an article when it is saved, and stores the report:
 *
 * <pre>{@code
 * Article saved =
 *     Article.builder()
 *         .id("s1")
 *         .headline("Norvik to close 14 bakeries")
 *         .subheadline("Norvik closes 14 bakeries")
 *         .body("Norvik will close 14 bakeries by June.")
 *         .build();
 * Report report = Copydesk.standard().check(saved);
 * if (!report.passes(Severity.WARNING)) {
 *   report.reason().ifPresent(System.out::println); // why not all rules checked it
 *   report.findings().forEach(finding -> System.out.println(finding.message()));
 * }
 * String stored = report.toJson();
 * }</pre>
 *
 * <p>{@link org.copydesk.input} reads drafts of many formats, {@link org.copydesk.output} writes
 * reports, {@link org.copydesk.rule} is for rules of your own, {@link org.copydesk.validation} for
 * Bean Validation, {@link org.copydesk.archive} for duplicates of published articles, {@link
 * org.copydesk.model} for a sentence model of your own.
 */
@SuppressWarnings(
    "requires-automatic") // ICU4J, JLine, LSP4J and ONNX Runtime name their modules, but have
// no descriptor.
module org.copydesk {
  requires com.ibm.icu;
  requires java.logging;
  requires org.apache.commons.text;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires static transitive org.jspecify;

  // Optional: each is needed for one format or entry point only.
  requires static com.ctc.wstx;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.toml;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static com.microsoft.onnxruntime;
  requires static info.picocli;
  // Not transitive, since javac would then need it to compile any user. Modules that validate
  // require it themselves.
  requires static jakarta.validation;
  requires static me.tongfei.progressbar;
  requires static org.commonmark;
  requires static org.commonmark.ext.gfm.tables;
  requires static org.eclipse.jetty.http;
  requires static org.eclipse.jetty.io;
  requires static org.eclipse.jetty.server;
  requires static org.eclipse.jetty.util;
  requires static org.eclipse.lsp4j;
  requires static org.eclipse.lsp4j.jsonrpc;
  requires static org.hibernate.validator;
  requires static org.jline.terminal;
  requires static org.jsoup;
  requires static org.yaml.snakeyaml;

  uses org.copydesk.article.html.HtmlFragments;

  provides org.copydesk.article.html.HtmlFragments with
      org.copydesk.input.html.HtmlFragmentReader;

  exports org.copydesk;
  exports org.copydesk.analysis;
  exports org.copydesk.archive;
  exports org.copydesk.article;
  exports org.copydesk.config;
  exports org.copydesk.draft;
  exports org.copydesk.finding;
  exports org.copydesk.input;
  exports org.copydesk.lsp;
  exports org.copydesk.model;
  exports org.copydesk.output;
  exports org.copydesk.output.writer;
  exports org.copydesk.rule;
  exports org.copydesk.rule.testing;
  exports org.copydesk.server;
  exports org.copydesk.similarity;
  exports org.copydesk.text;
  exports org.copydesk.validation;

  uses org.copydesk.rule.RuleFactory;

  // Spark is no module and runs on the class path. To use it with Copydesk as a module, start Java
  // with --add-reads org.copydesk=ALL-UNNAMED.
  exports org.copydesk.spark;
}

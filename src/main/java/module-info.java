/**
 * Checks the headline, subheadline and body of a news article for contradictions and repetition.
 */
@SuppressWarnings(
    "requires-automatic") // ICU4J and JLine name their modules, but have no descriptor.
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
  requires static info.picocli;
  // Not transitive, since javac would then need it to compile any user. Modules that validate
  // require it themselves.
  requires static jakarta.validation;
  requires static me.tongfei.progressbar;
  requires static org.commonmark;
  requires static org.commonmark.ext.gfm.tables;
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
  exports org.copydesk.output;
  exports org.copydesk.output.writer;
  exports org.copydesk.rule;
  exports org.copydesk.rule.testing;
  exports org.copydesk.similarity;
  exports org.copydesk.text;
  exports org.copydesk.validation;

  uses org.copydesk.rule.RuleFactory;

  // Spark is no module and runs on the class path. To use it with Copydesk as a module, start Java
  // with --add-reads org.copydesk=ALL-UNNAMED.
  exports org.copydesk.spark;
}

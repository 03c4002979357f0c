/** Checks that the parts of a news article agree with each other and don't repeat each other. */
@SuppressWarnings(
    "requires-automatic") // ICU4J and JLine name their modules, but have no descriptor.
module org.copydesk {
  requires com.ibm.icu;
  requires java.logging;
  requires org.apache.commons.text;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires static transitive org.jspecify;

  // Optional: each serves one entry point.
  requires static com.ctc.wstx;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.toml;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static info.picocli;
  // Not transitive: javac would demand it of every user. Users of validation require it or
  // a provider.
  requires static jakarta.validation;
  requires static me.tongfei.progressbar;
  requires static org.commonmark;
  requires static org.commonmark.ext.gfm.tables;
  requires static org.hibernate.validator;
  requires static org.jline.terminal;
  requires static org.jsoup;
  requires static org.yaml.snakeyaml;

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
  exports org.copydesk.similarity;
  exports org.copydesk.text;
  exports org.copydesk.validation;

  // Spark is no module and runs on the class path, where exports don't count. To use it with
  // Copydesk as a module, start Java with --add-reads org.copydesk=ALL-UNNAMED.
  exports org.copydesk.spark;
}

package org.copydesk.library;

import org.copydesk.MissingLibraryException;

/**
 * The optional libraries, with the versions of the POM. Code that uses one calls {@link #require}
 * before it loads a class of that library.
 */
public enum OptionalLibrary {
  COMMONMARK("org.commonmark:commonmark:0.32.0", "org.commonmark", "org.commonmark.parser.Parser"),
  COMMONMARK_TABLES(
      "org.commonmark:commonmark-ext-gfm-tables:0.32.0",
      "org.commonmark.ext.gfm.tables",
      "org.commonmark.ext.gfm.tables.TablesExtension"),
  JACKSON(
      "com.fasterxml.jackson.core:jackson-databind:2.22.4",
      "com.fasterxml.jackson.databind",
      "com.fasterxml.jackson.databind.ObjectMapper"),
  JACKSON_TOML(
      "com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.22.4",
      "com.fasterxml.jackson.dataformat.toml",
      "com.fasterxml.jackson.dataformat.toml.TomlMapper"),
  JACKSON_YAML(
      "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:2.22.4",
      "com.fasterxml.jackson.dataformat.yaml",
      "com.fasterxml.jackson.dataformat.yaml.YAMLFactory"),
  JETTY(
      "org.eclipse.jetty:jetty-server:12.1.14",
      "org.eclipse.jetty.server",
      "org.eclipse.jetty.server.Server"),
  JSOUP("org.jsoup:jsoup:1.24.1", "org.jsoup", "org.jsoup.Jsoup"),
  LSP4J(
      "org.eclipse.lsp4j:org.eclipse.lsp4j:1.0.0",
      "org.eclipse.lsp4j",
      "org.eclipse.lsp4j.services.LanguageServer"),
  ONNX_RUNTIME(
      "com.microsoft.onnxruntime:onnxruntime:1.28.0",
      "com.microsoft.onnxruntime",
      "ai.onnxruntime.OrtEnvironment"),
  PICOCLI("info.picocli:picocli:4.7.7", "info.picocli", "picocli.CommandLine"),
  PROGRESSBAR(
      "me.tongfei:progressbar:0.10.2",
      "me.tongfei.progressbar",
      "me.tongfei.progressbar.ProgressBar"),
  SNAKEYAML("org.yaml:snakeyaml:2.5", "org.yaml.snakeyaml", "org.yaml.snakeyaml.LoaderOptions"),
  WOODSTOX(
      "com.fasterxml.woodstox:woodstox-core:7.3.0",
      "com.ctc.wstx",
      "com.ctc.wstx.stax.WstxInputFactory");

  private final String artifact;
  private final String module;
  private final String type;

  OptionalLibrary(String artifact, String module, String type) {
    this.artifact = artifact;
    this.module = module;
    this.type = type;
  }

  /** Returns the name of its module. */
  String module() {
    return module;
  }

  /** Returns its coordinates, {@code group:artifact:version}. */
  public String artifact() {
    return artifact;
  }

  /** Returns whether it can be used: it is on the class path, or its module is resolved. */
  public boolean isPresent() {
    var own = OptionalLibrary.class;
    try {
      return own.getModule().canRead(Class.forName(type, false, own.getClassLoader()).getModule());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /**
   * Checks that it can be used.
   *
   * @param purpose the use that needs it, as the subject of a sentence: {@code Reading HTML}
   * @throws MissingLibraryException if it can't
   */
  public void require(String purpose) {
    if (!isPresent()) {
      var where =
          OptionalLibrary.class.getModule().isNamed()
              ? "which is not a resolved module: put it on the module path, and start Java with"
                  + " --add-modules "
                  + module
                  + " or require it in module-info.java"
              : "which is not on the class path";
      throw new MissingLibraryException(
          artifact, purpose + " needs " + artifact + " (or newer), " + where);
    }
  }
}

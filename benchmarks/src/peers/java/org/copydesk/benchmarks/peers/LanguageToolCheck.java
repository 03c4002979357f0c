package org.copydesk.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Prints what LanguageTool reports on a file: the shortest program that does it. */
final class LanguageToolCheck {
  private LanguageToolCheck() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    var text = Files.readString(Path.of(args[0]));
    for (var match : new JLanguageTool(Languages.getLanguageForShortCode("en-US")).check(text)) {
      System.out.printf(
          "%s: \"%s\" %s%n",
          match.getRule().getId(),
          text.substring(match.getFromPos(), match.getToPos()),
          match.getMessage());
    }
  }
}

package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.Languages;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.DraftFormat;
import org.copydesk.testing.RealDrafts;
import org.copydesk.testing.SoundReports;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks articles of whatever text Jazzer finds to reach more of the rules. */
class CheckerFuzz {
  private static final List<Locale> LANGUAGES = Languages.all();
  private static final List<Role> FIRST =
      List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SLUG);

  private static Stream<byte[]> articles() {
    return RealDrafts.of(DraftFormat.PLAIN_TEXT).stream()
        .map(draft -> new String(draft, StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "\n"))
        .map(text -> "\u0009\u0000" + text) // English
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Checks an article.
   *
   * @param bytes the number of its language; whether its text is UTF-8 or, which allows for half
   *     characters, UTF-16; its text, a passage in each line
   */
  @MethodSource("articles")
  @FuzzTest
  void reports_on_every_article(byte[] bytes) {
    if (bytes == null || bytes.length < 2) {
      return;
    }
    var rest = Arrays.copyOfRange(bytes, 2, bytes.length);
    var text =
        bytes[1] == 1
            ? ByteBuffer.wrap(rest).asCharBuffer().toString()
            : new String(rest, StandardCharsets.UTF_8);
    var article = Article.builder();
    article.language(LANGUAGES.get(Math.floorMod((int) bytes[0], LANGUAGES.size())));
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      article.part(i < FIRST.size() ? FIRST.get(i) : Role.PARAGRAPH, lines[i]);
    }
    SoundReports.report(article.build());
  }
}

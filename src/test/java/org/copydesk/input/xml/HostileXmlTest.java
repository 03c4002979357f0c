package org.copydesk.input.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.copydesk.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileXmlTest {
  private static final String REFUSED =
      "DOCTYPE with declarations of its own, which may be hostile: expected none";

  @Test
  void refuses_an_xml_entity_bomb() {
    var text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY a0 \"ha\">\n");
    for (int i = 1; i < 20; i++) {
      text.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      text.append("\">\n");
    }
    text.append("]>\n<rss><channel><item><title>&a19;</title></item></channel></rss>");

    assertThat(problems("a.rss", text.toString())).containsExactly("a.rss:2:15: " + REFUSED);
  }

  @Test
  void xml_reader_opens_no_other_file(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    var text =
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n<nitf><body><body.head>"
            + "<hedline><hl1>&x;</hl1></hedline></body.head></body></nitf>";

    assertThat(problems("a.nitf", text)).containsExactly("a.nitf:1:16: " + REFUSED);
  }

  @Test
  void follows_no_dtd_and_no_include(@TempDir Path folder) throws IOException {
    var dtd = Files.writeString(folder.resolve("a.dtd"), "<!ENTITY x \"the secret\">");
    var open =
        "<!DOCTYPE nitf SYSTEM \"" + dtd.toUri() + "\">\n<nitf><body><body.head><hedline><hl1>";
    var close = "</hl1></hedline></body.head></body></nitf>";
    var include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
            + dtd.toUri()
            + "'/>";

    assertThat(problems("a.nitf", open + "Plan &x; passed" + close))
        .singleElement()
        .asString()
        .startsWith("a.nitf:2:43: unknown entity &x; : expected");
    var drafts = read("a.nitf", open + "Plan" + include + " passed" + close);
    assertThat(passages(((Draft.Readable) drafts.get(0)).article()))
        .containsExactly("headline: Plan passed");
  }

  @Test
  void names_of_html_are_unknown_where_no_dtd_may_declare_them() {
    assertThat(
            problems("a.rss", "<rss><channel><item><title>a&nbsp;b</title></item></channel></rss>"))
        .singleElement()
        .asString()
        .startsWith("a.rss:1:29: ")
        .contains("nbsp");
  }

  @Test
  void bounds_the_depth_of_elements() {
    var deep = "<rss><channel><item>" + "<b>".repeat(100_000);

    assertThat(problems("a.rss", deep))
        .containsExactly("a.rss:1:612: elements nested too deep: expected at most 200 levels");
  }

  @Test
  void bounds_the_depth_of_html_inside() {
    var html = "<div>".repeat(100_000) + "The plan passed." + "</div>".repeat(100_000);
    var text =
        "<rss><channel><item><title>Plan</title><description><![CDATA["
            + html
            + "]]></description></item></channel></rss>";

    assertThat(read("a.rss", text)).hasSize(1);
  }

  @Test
  void reads_a_long_feed() {
    var item =
        "<item><title>Plan passed</title><description>The plan passed &amp; more.</description></item>\n";
    var text = "<rss><channel>" + item.repeat(10_000) + "</channel></rss>";

    assertThat(read("a.rss", text)).hasSize(10_000).allMatch(Draft.Readable.class::isInstance);
  }

  @Test
  void holds_one_text_of_many_entities() {
    var text =
        "<nitf><body><body.content><p>"
            + "&#8216;a&#8217; ".repeat(200_000)
            + "</p></body.content></body></nitf>";

    assertThat(read("a.nitf", text)).hasSize(1).allMatch(Draft.Readable.class::isInstance);
  }

  @Test
  void every_cut_of_an_xml_file_is_reported_and_nothing_throws() throws IOException {
    byte[] bytes;
    try (var in = HostileXmlTest.class.getResourceAsStream("/drafts/newsml.xml")) {
      bytes = in.readAllBytes();
    }
    var whole = new String(bytes, StandardCharsets.UTF_8);
    for (int end = 1; end < whole.strip().length(); end += 31) {
      var cut = whole.substring(0, end);
      assertThat(problems("a.xml", cut)).as("%s", end).hasSize(1);
    }
  }

  @Test
  void numbers_of_no_character_and_control_characters_are_errors() {
    for (var bad : new String[] {"&#0;", "&#xFFFFFFFFFF;", "&#xD800;", "\u0001", "&;", "&", "<"}) {
      var text = "<rss><channel><item><title>a" + bad + "b</title></item></channel></rss>";
      assertThat(problems("a.rss", text)).as(bad).hasSize(1);
    }
  }
}

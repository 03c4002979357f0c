package org.copydesk.input.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.source.MappedText;

/** Reads the IPTC's News Industry Text Format, versions 2 and 3. */
final class Nitf {
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "dt", "dd");

  // Pictures with their captions, tables, notes to editors and the like; hl2 is a crosshead here.
  private static final Set<String> BESIDE =
      Set.of(
          ("abstract byline copyrite dateline distributor fn hedline hl2 media nitf-table"
                  + " note pre table")
              .split(" ", -1));

  private Nitf() {}

  /** Sets the parts that an {@code nitf} element has, where they aren't set yet. */
  static void read(XmlElement nitf, XmlArticle article) {
    var docdata = nitf.find("head", "docdata");
    docdata
        .flatMap(data -> data.find("doc-id"))
        .filter(id -> !id.attribute("id-string").isEmpty())
        .ifPresent(id -> article.putValue(ArticleKey.ID, id, id.attribute("id-string")));
    article.date(
        Stream.concat(
            docdata.stream()
                .flatMap(data -> Stream.of("date.issue", "date.release").flatMap(data::children))
                .map(date -> date.attribute("norm")),
            nitf.find("head", "pubdata").stream().map(data -> data.attribute("date.publication"))));
    article.language(nitf.find("body").orElse(nitf).stated("xml:lang"), "xml:lang");

    var head = nitf.find("body", "body.head");
    var hedline = head.flatMap(element -> element.find("hedline"));
    article.put(ArticleKey.HEADLINE, hedline.flatMap(element -> element.find("hl1")));
    article.put(ArticleKey.HEADLINE, nitf.find("head", "title"));
    article.put(ArticleKey.SUBHEADLINE, hedline.flatMap(element -> element.find("hl2")));
    article.put(ArticleKey.SUBHEADLINE, head.flatMap(element -> element.find("abstract")));
    head.flatMap(element -> element.find("byline"))
        .ifPresent(
            byline ->
                article.put(
                    ArticleKey.BYLINE,
                    byline,
                    byline.text(element -> element.name().equals("byttl")).collapsed()));
    article.put(ArticleKey.DATELINE, head.flatMap(element -> element.find("dateline")));

    nitf.find("body", "body.content")
        .ifPresent(
            content -> {
              var paragraphs = new ArrayList<MappedText>();
              paragraphs(content, article, paragraphs);
              article.body(content, paragraphs);
            });
  }

  private static void paragraphs(
      XmlElement element, XmlArticle article, List<MappedText> paragraphs) {
    boolean hasBlocks = element.elements().anyMatch(Nitf::isBlock);
    if (PARAGRAPHS.contains(element.name()) && !hasBlocks) {
      paragraphs.add(element.text(child -> BESIDE.contains(child.name())).collapsed());
    } else if (!BESIDE.contains(element.name())) {
      element.elements().forEach(child -> paragraphs(child, article, paragraphs));
    }
  }

  private static boolean isBlock(XmlElement element) {
    return PARAGRAPHS.contains(element.name())
        || Set.of("block", "bq", "dl", "ol", "ul").contains(element.name());
  }
}

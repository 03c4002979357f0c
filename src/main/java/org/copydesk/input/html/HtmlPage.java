package org.copydesk.input.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reader of the page of an article: its visible text, its head and its JSON-LD. */
public final class HtmlPage {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  // A page that shows less of the text in its JSON-LD shows a teaser.
  private static final double SHOWN = 0.3;

  private final HtmlSource source;
  private final Document page;
  private final PageScan scan;
  private final Optional<LinkedData> linked;
  private final SiteName site;
  private final Article.Builder article;
  // Elements that have a role, and so aren't in the body.
  private final Set<Element> claimed = new HashSet<>();

  private HtmlPage(SourceText file, Article.Builder article) {
    this.source = new HtmlSource(file);
    this.page = HtmlSource.parse(file.text());
    this.scan = PageScan.of(source, page);
    this.linked = linked();
    this.site =
        SiteName.of(
            Stream.of(
                content("og:site_name"),
                content("application-name"),
                content("twitter:site"),
                linked.map(data -> data.names("publisher")).orElse("")),
            address().map(OffsetText::text).orElse(""));
    this.article = article;
  }

  private Optional<LinkedData> linked() {
    if (scan.scripts.isEmpty()) {
      return Optional.empty();
    }
    OptionalLibrary.JACKSON.require("Reading JSON-LD in HTML");
    return LinkedData.find(source, scan.scripts);
  }

  /**
   * Sets the parts of an article; sets none where the page has no prose.
   *
   * @param leftOut takes the kind of each block that isn't in the article
   */
  public static void read(SourceText source, Article.Builder article, Consumer<String> leftOut) {
    var page = new HtmlPage(source, article);
    page.read();
    LeftOutBlocks.report(page.page, article.build(), leftOut);
  }

  private void read() {
    var given = linkedProperty("headline");
    var shown = new PageHeadline(source, scan, site, statedTitles(given)).find();
    var headline =
        shown
            .map(found -> found.text().from(Selector.of(found.element())))
            .or(() -> given.isEmpty() ? Optional.empty() : Optional.of(ofLine("headline", given)))
            .or(() -> title(metaTitle("og:title"), ""))
            .or(() -> title(pageTitle(), ""));
    headline.ifPresent(text -> set(Role.HEADLINE, text));
    if (shown.isEmpty() && given.isEmpty()) {
      headline.ifPresent(this::noteTitle);
    }
    titles(headline.map(MappedText::text).orElse(""));
    slug();

    var element = shown.map(PageHeadline.Headline::element).orElse(null);
    if (element != null) {
      claimed.add(element);
    }
    var heading = new PageHeading(source, scan);
    kicker(heading, shown);
    var byline = heading.byline(element);
    claim(Role.BYLINE, byline);
    if (byline.isEmpty()) {
      set(Role.BYLINE, ofLine("author", linked.map(data -> data.names("author")).orElse("")));
    }
    deckAndBody(element);
    language();
    date();
  }

  /** Returns what the page says that its title is, besides the text that it shows. */
  private List<String> statedTitles(String given) {
    return Stream.concat(
            Stream.of(given, linkedProperty("alternativeHeadline")),
            Stream.of(
                    metaTitle("og:title"),
                    metaTitle("twitter:title"),
                    metaTitle("title"),
                    pageTitle())
                .flatMap(text -> title(text, "").map(MappedText::text).stream()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private void kicker(PageHeading heading, Optional<PageHeadline.Headline> shown) {
    var inside =
        shown.flatMap(found -> found.kicker().map(text -> text.from(Selector.of(found.element()))));
    inside.ifPresent(text -> set(Role.KICKER, text));
    if (inside.isEmpty()) {
      shown.ifPresent(headline -> claim(Role.KICKER, heading.kicker(headline.element())));
    }
  }

  private void deckAndBody(@Nullable Element headline) {
    var beside = PageBody.beside(page.body(), scan, headline);
    var mass = TextMass.of(page.body(), beside.or(BoilerplateFilter::isHidden));
    var body = new PageBody(source, scan, mass, beside, headline, claimed);
    var roots = body.roots(page.body());
    var paragraphs = body.paragraphs(roots);
    var shownDeck = Optional.<String>empty();
    if (headline != null) {
      var core = mass.core(mass.heaviest(roots));
      var deck =
          new PageDeck(
                  source, scan, headline, descriptions(), linkedProperty("alternativeHeadline"))
              .find(core, paragraphs);
      if (deck.isPresent()) {
        set(Role.SUBHEADLINE, deck.get().text());
        shownDeck = Optional.of(deck.get().text().text());
        paragraphs = PageBody.without(deck.get(), paragraphs);
      }
    }
    description(
        Stream.concat(
                shownDeck.stream(), paragraphs.stream().limit(1).map(block -> block.text().text()))
            .toList());
    int shown = paragraphs.stream().mapToInt(block -> block.text().text().length()).sum();
    // Not LinkedData::paragraphs, which links the class, and so needs Jackson without JSON-LD too.
    var data = linked.map(found -> found.paragraphs()).orElse(List.of());
    if (shown < SHOWN * data.stream().mapToInt(String::length).sum()) {
      data.forEach(text -> set(Role.PARAGRAPH, ofLine("articleBody", text)));
      if (paragraphs.isEmpty()) {
        set(Role.SUBHEADLINE, ofLine("alternativeHeadline", linkedProperty("alternativeHeadline")));
      }
    } else {
      paragraphs.forEach(block -> set(Role.PARAGRAPH, block.described()));
    }
  }

  /**
   * Sets the description for machines, unless a reader sees it too.
   *
   * @param shown the deck, if any, and the first paragraph
   */
  private void description(List<String> shown) {
    metaTitle("description")
        .or(() -> metaTitle("og:description"))
        .map(OffsetText::collapsed)
        .filter(text -> !text.text().isEmpty() && !isShown(text.text(), shown))
        .ifPresent(text -> set(Role.META_DESCRIPTION, text));
  }

  private static boolean isShown(String description, List<String> shown) {
    var letters = SiteName.letters(description);
    return shown.stream()
        .anyMatch(
            text ->
                Excerpts.isBeginning(description, List.of(text))
                    || DeckText.isDescription(SiteName.letters(text), letters));
  }

  private List<String> descriptions() {
    return Stream.of(
            linkedProperty("description"),
            content("description"),
            content("og:description"),
            content("twitter:description"))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** Notes that no heading was found: then the real one may be among the paragraphs. */
  private void noteTitle(MappedText headline) {
    var from = metaTitle("og:title").isPresent() ? "og:title" : "<title>";
    var missing =
        scan.articles.isEmpty() && scan.mains.isEmpty() && scan.markedBodies.isEmpty()
            ? "no <h1>, <article> or <main> was found, so that the body may have more than the"
                + " article"
            : "no <h1> was found";
    var note = Note.of(Note.UNSURE, "headline taken from " + from + ": " + missing);
    article.note(headline.map().position(0).map(note::at).orElse(note));
  }

  private void titles(String headline) {
    title(pageTitle().or(() -> metaTitle("title")), headline)
        .or(() -> Optional.of(ofLine("name", linkedProperty("name"))))
        .ifPresent(text -> set(Role.SEO_TITLE, text));
    title(metaTitle("og:title").or(() -> metaTitle("twitter:title")), headline)
        .ifPresent(text -> set(Role.SOCIAL_TITLE, text));
  }

  /** Returns a title without the site's name; empty if it has only the name. */
  private Optional<MappedText> title(Optional<OffsetText> title, String headline) {
    return title
        .map(text -> text.collapsed(site.without(text.text(), headline)))
        .filter(text -> !text.text().isEmpty() && !site.isName(text.text()));
  }

  private Optional<OffsetText> pageTitle() {
    return scan.title != null && scan.title.firstChild() instanceof TextNode text
        ? Optional.of(source.text(text).from("title"))
        : Optional.empty();
  }

  private Optional<OffsetText> metaTitle(String name) {
    return Optional.ofNullable(scan.metas.get(name)).map(meta -> source.attribute(meta, "content"));
  }

  private Optional<OffsetText> address() {
    return Optional.ofNullable(scan.canonical)
        .map(link -> source.attribute(link, "href"))
        .or(() -> metaTitle("og:url"));
  }

  private void slug() {
    address()
        .ifPresent(
            address -> {
              var text = address.text();
              int end = firstOf(text, '?', '#');
              while (end > 0 && (text.charAt(end - 1) == '/' || text.charAt(end - 1) == ' ')) {
                end--;
              }
              int start = text.lastIndexOf('/', end - 1) + 1;
              boolean isHost = start >= 2 && text.startsWith("//", start - 2);
              var slug = text.substring(start, end);
              if (!isHost && WORD.matcher(slug).results().limit(2).count() == 2) {
                set(Role.SLUG, address.collapsed(new Span(start, end)));
              }
            });
  }

  private static int firstOf(String text, char a, char b) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != a && text.charAt(at) != b) {
      at++;
    }
    return at;
  }

  private void language() {
    Stream.of(
            linkedProperty("inLanguage"),
            html("lang"),
            html("xml:lang"),
            content("og:locale"),
            content("content-language"))
        .map(ArticleFields::language)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(article::language);
  }

  private String html(String attribute) {
    var root = page.firstElementChild();
    return root == null ? "" : root.attr(attribute).strip();
  }

  private void date() {
    var stated =
        Stream.concat(
                Stream.of(
                    linkedProperty("datePublished"),
                    content("article:published_time"),
                    content("datepublished"),
                    content("date")),
                scan.times.stream().limit(1).map(time -> time.attr("datetime").strip()))
            .filter(text -> !text.isEmpty())
            .toList();
    var date = stated.stream().map(ArticleFields::date).filter(Objects::nonNull).findFirst();
    date.ifPresent(article::datePublished);
    if (date.isEmpty() && !stated.isEmpty()) {
      var note = Note.of(Note.DATE, ArticleFields.undated("datePublished", stated.get(0)));
      article.note(note.at(new SourcePosition(linked.map(LinkedData::line).orElse(1), 0)));
    }
  }

  private String content(String name) {
    var meta = scan.metas.get(name.toLowerCase(Locale.ROOT));
    return meta == null ? "" : meta.attr("content").strip();
  }

  private String linkedProperty(String property) {
    return linked.map(data -> data.text(property)).orElse("");
  }

  private MappedText ofLine(String property, String text) {
    // Not LinkedData::line, which links the class, and so needs Jackson even where there is none.
    return MappedText.ofLine(text, linked.map(data -> data.line()).orElse(1))
        .from("json-ld:" + property);
  }

  private void claim(Role role, Optional<PageHeading.Part> part) {
    part.ifPresent(
        found -> {
          claimed.add(found.element());
          set(role, found.text());
        });
  }

  private void set(Role role, MappedText text) {
    text.set(article, role);
  }
}

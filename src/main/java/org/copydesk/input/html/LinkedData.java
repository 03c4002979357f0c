package org.copydesk.input.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.text.layout.Paragraphs;
import org.copydesk.text.layout.Whitespace;
import org.jsoup.nodes.Element;

/**
 * The article of a page in its JSON-LD (schema.org).
 *
 * @param article the object of the article
 * @param line line of the file on which its script begins
 */
record LinkedData(JsonNode article, int line) {
  // Line breaks inside a string are common in pages, and all browsers' tools read them.
  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature())
          .build()
          .reader();

  private static final Pattern WRAPPER =
      Pattern.compile("^\\s*(/[/*])?\\s*(<!\\[CDATA\\[|<!--)\\s*(\\*/)?");

  private static final Pattern ARTICLE = Pattern.compile(".*(Article|BlogPosting)");

  /** Finds the first article that has a headline; scripts that aren't JSON are ignored. */
  static Optional<LinkedData> find(HtmlSource source, List<Element> scripts) {
    return scripts.stream()
        .map(
            script -> {
              int line = source.file().lines().position(source.start(script)).line();
              return new LinkedData(article(parse(script.data())), line);
            })
        .filter(data -> !data.article.isMissingNode())
        .findFirst();
  }

  private static JsonNode parse(String script) {
    try {
      return READER.readTree(WRAPPER.matcher(script).replaceFirst(""));
    } catch (JacksonException e) {
      return READER.createObjectNode();
    }
  }

  private static JsonNode article(JsonNode root) {
    var pending = new ArrayDeque<JsonNode>();
    pending.add(root);
    while (!pending.isEmpty()) {
      var node = pending.remove();
      if (isArticle(node) && node.hasNonNull("headline")) {
        return node;
      }
      var inside =
          node.isArray()
              ? values(node)
              : Stream.of("@graph", "mainEntity", "mainEntityOfPage").map(node::path);
      inside.filter(JsonNode::isContainerNode).forEach(pending::add);
    }
    return root.path("");
  }

  private static boolean isArticle(JsonNode node) {
    return values(node.path("@type")).anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
  }

  private static Stream<JsonNode> values(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  /** Returns a property's first text without markup; empty where there is none. */
  String text(String property) {
    return values(article.path(property)).map(LinkedData::text).findFirst().orElse("");
  }

  /** Returns the names of all people or bodies that a property has, with commas between. */
  String names(String property) {
    return values(article.path(property))
        .map(value -> value.isObject() ? text(value.path("name")) : text(value))
        .filter(name -> !name.isEmpty() && !name.startsWith("http"))
        .collect(Collectors.joining(", "));
  }

  /** Returns the paragraphs of the body; none where there is none. */
  List<String> paragraphs() {
    var body = article.path("articleBody").asText("");
    if (body.contains("</p>") || body.contains("<br")) {
      return HtmlBody.paragraphs(body);
    }
    var text = body.indexOf('&') < 0 ? body : org.jsoup.parser.Parser.unescapeEntities(body, false);
    var blocks = Paragraphs.of(text);
    return blocks.size() == 1 ? text.lines().map(Whitespace::trim).toList() : blocks;
  }

  // Many systems put HTML into JSON as it is, with entities and tags.
  private static String text(JsonNode value) {
    var text = value.isTextual() ? value.asText() : "";
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return markup ? HtmlBody.line(text) : Whitespace.trim(text.replaceAll("\\s+", " "));
  }
}

package org.copydesk.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** Reads the blocks of an editor: {@code {"id": "b7", "role": "body", "text": "…"}}. */
final class BlocksRequest {
  private static final String SKIP_RANGES = "skipRanges";

  private BlocksRequest() {}

  /**
   * Returns the article of blocks.
   *
   * @param rest what was sent beside the blocks: id, language, date and suppressions
   * @throws ProblemException if a block has a wrong key, or there are passages beside the blocks
   */
  static Article read(Article rest, List<RequestObject> blocks) {
    if (!rest.passages().isEmpty()) {
      var name = rest.passages().get(0).role().key();
      throw Problem.ofField(name, "expected either blocks or " + name + ", found both").exception();
    }
    var article =
        Article.builder()
            .id(rest.id().orElse(null))
            .language(rest.language())
            .datePublished(rest.datePublished().orElse(null));
    rest.suppressions().forEach(article::suppress);
    var seen = EnumSet.noneOf(Role.class);
    for (var block : blocks) {
      var role = role(block);
      if (role != Role.PARAGRAPH && !seen.add(role)) {
        throw block.problem("role", "expected one block with the role " + role.key());
      }
      article.block(role, block(block));
    }
    return article.build();
  }

  private static Role role(RequestObject block) {
    var key = block.text("role").orElse(Role.PARAGRAPH.key());
    return Arrays.stream(Role.values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                block.problem(
                    "role",
                    "expected one of "
                        + Arrays.stream(Role.values())
                            .map(Role::key)
                            .collect(Collectors.joining(", "))));
  }

  private static Block block(RequestObject block) {
    var id =
        block
            .id("id")
            .orElseThrow(() -> block.problem("id", "expected the id of the block, found nothing"))
            .toString();
    var text = block.text("text");
    var html = block.text("html");
    if (text.isPresent() == html.isPresent()) {
      throw block.problem("text", "expected either text or html, found " + both(text.isPresent()));
    }
    var given = text.isPresent() ? Block.text(id, text.get()) : Block.html(id, html.orElseThrow());
    int length = text.or(() -> html).orElseThrow().length();
    return given.skipping(skipped(block, length));
  }

  private static String both(boolean found) {
    return found ? "both" : "neither";
  }

  private static List<Span> skipped(RequestObject block, int length) {
    var ranges = new ArrayList<Span>();
    for (var range : block.objects(SKIP_RANGES)) {
      int start = range.requiredInteger("start");
      int end = range.requiredInteger("end");
      if (start < 0 || end < start || end > length) {
        throw range.problem(
            "end", "expected a range within [0, " + length + "], found " + start + " to " + end);
      }
      ranges.add(new Span(start, end));
    }
    return ranges;
  }
}

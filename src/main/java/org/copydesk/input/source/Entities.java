package org.copydesk.input.source;

import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.copydesk.library.OptionalLibrary;
import org.jspecify.annotations.Nullable;

/** Decoder of HTML entities, by name or number, as CommonMark has them. */
public final class Entities {
  // The longest name has 31 letters.
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});");

  private Entities() {}

  /** Loaded with the first entity: most texts have none. */
  private static final class CommonMark {
    static final Parser PARSER = Parser.builder().build();
  }

  /** The text of an entity, and its length in the source. */
  public record Entity(String text, int length) {}

  /** Returns the entity at an offset; null where there is none. */
  public static @Nullable Entity at(String source, int offset) {
    var matcher = ENTITY.matcher(source).region(offset, Math.min(source.length(), offset + 40));
    if (!matcher.lookingAt()) {
      return null;
    }
    OptionalLibrary.COMMONMARK.require("Reading entities");
    var entity = matcher.group();
    // The table of names is internal to the parser, so it parses the entity.
    return CommonMark.PARSER.parse(entity).getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof Text text
            && !text.getLiteral().equals(entity)
        ? new Entity(text.getLiteral(), entity.length())
        : null;
  }
}

package org.copydesk.input.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Role;

/**
 * The labels that writers put before the parts of a draft, such as {@code DECK:}. In capitals they
 * count at the beginning of a line, in others in a draft that begins with one and has more.
 */
public final class PartLabels {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("HEADLINE", Role.HEADLINE),
          Map.entry("HED", Role.HEADLINE),
          Map.entry("TITLE", Role.HEADLINE),
          Map.entry("SUBHEADLINE", Role.SUBHEADLINE),
          Map.entry("SUB-HEADLINE", Role.SUBHEADLINE),
          Map.entry("SUBHEAD", Role.SUBHEADLINE),
          Map.entry("SUBHED", Role.SUBHEADLINE),
          Map.entry("SUBTITLE", Role.SUBHEADLINE),
          Map.entry("DECK", Role.SUBHEADLINE),
          Map.entry("DEK", Role.SUBHEADLINE),
          Map.entry("STANDFIRST", Role.SUBHEADLINE),
          Map.entry("KICKER", Role.KICKER),
          Map.entry("EYEBROW", Role.KICKER),
          Map.entry("BYLINE", Role.BYLINE),
          Map.entry("AUTHOR", Role.BYLINE),
          Map.entry("DATELINE", Role.DATELINE),
          Map.entry("SEO TITLE", Role.SEO_TITLE),
          Map.entry("SEO HEADLINE", Role.SEO_TITLE),
          Map.entry("SOCIAL TITLE", Role.SOCIAL_TITLE),
          Map.entry("SOCIAL HEADLINE", Role.SOCIAL_TITLE),
          Map.entry("META DESCRIPTION", Role.META_DESCRIPTION),
          Map.entry("SLUG", Role.SLUG),
          Map.entry("BODY", Role.PARAGRAPH),
          Map.entry("BODY TEXT", Role.PARAGRAPH),
          Map.entry("BODY COPY", Role.PARAGRAPH));

  // Words that no headline in capitals begins with, as in "BODY: FOUND IN RIVER".
  private static final Set<String> UNMISTAKABLE =
      Set.of("HEADLINE", "SUBHEADLINE", "STANDFIRST", "DATELINE", "BYLINE", "SEO TITLE");

  private static final Pattern LABEL =
      Pattern.compile("\\s{0,20}(\\p{L}{3,11}(?:[ -]\\p{L}{4,11})?)\\s?:(?!\\S*//)\\s{0,20}");

  // Newsrooms also put these under an article. Further down, the others are words of the article:
  // "TITLE: Head of the council" is in a box about a person.
  private static final Set<Role> ANYWHERE =
      Set.of(
          Role.BYLINE,
          Role.DATELINE,
          Role.KICKER,
          Role.META_DESCRIPTION,
          Role.SEO_TITLE,
          Role.SLUG,
          Role.SOCIAL_TITLE);

  private static final PartLabels NONE = new PartLabels(false, false, 0);

  private final boolean any;
  private final boolean anyCase;
  private final int head;

  private PartLabels(boolean any, boolean anyCase, int head) {
    this.any = any;
    this.anyCase = anyCase;
    this.head = head;
  }

  /**
   * A label at the beginning of a line.
   *
   * @param end offset in the line of the text after it; the line's length where there is none
   */
  public record Label(String name, Role role, int end) {
    boolean isInCapitals() {
      return name.equals(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Returns the labels that count in a draft: all before its first paragraph, and some below.
   *
   * @param blocks the lines of each block, none of them blank
   */
  public static PartLabels of(List<List<String>> blocks) {
    if (blocks.isEmpty()) {
      return NONE;
    }
    int head = head(blocks);
    var lines = new ArrayList<>(blocks.subList(0, head).stream().flatMap(List::stream).toList());
    if (head < blocks.size()) {
      blocks.get(blocks.size() - 1).stream()
          .filter(line -> find(line).filter(PartLabels::isAnywhere).isPresent())
          .forEach(lines::add);
    }
    var all = lines.stream().flatMap(line -> find(line).stream()).toList();
    if (find(blocks.get(0).get(0)).isPresent() && roles(all.stream()).size() > 1) {
      return new PartLabels(true, true, head);
    }
    boolean several = roles(all.stream().filter(Label::isInCapitals)).size() > 1;
    return several || lines.stream().anyMatch(PartLabels::isSure)
        ? new PartLabels(true, false, head)
        : NONE;
  }

  /** Returns the number of blocks before the first that is surely a paragraph of the body. */
  private static int head(List<List<String>> blocks) {
    boolean awaited = false;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      boolean labelled = block.stream().anyMatch(line -> find(line).isPresent());
      var text = String.join(" ", block);
      boolean paragraph =
          text.length() > BlockShape.MAX_SUBHEADLINE || BlockShape.endsAsSentence(text);
      if (!labelled && !awaited && paragraph) {
        return i;
      }
      var last = block.get(block.size() - 1);
      awaited =
          find(last)
              .filter(label -> label.role() != Role.PARAGRAPH && label.end() == last.length())
              .isPresent();
    }
    return blocks.size();
  }

  private static boolean isAnywhere(Label label) {
    return ANYWHERE.contains(label.role()) && label.isInCapitals();
  }

  private static Set<Role> roles(Stream<Label> labels) {
    var roles = EnumSet.noneOf(Role.class);
    labels.forEach(label -> roles.add(label.role()));
    return roles;
  }

  private static boolean isSure(String line) {
    return find(line)
        .filter(Label::isInCapitals)
        .filter(
            label ->
                UNMISTAKABLE.contains(label.name())
                    || line.chars().skip(label.end()).anyMatch(Character::isLowerCase))
        .isPresent();
  }

  private static Optional<Label> find(String line) {
    var label = LABEL.matcher(line);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    var name = label.group(1);
    return Optional.ofNullable(ROLES.get(name.toUpperCase(Locale.ROOT)))
        .map(role -> new Label(name, role, label.end()));
  }

  /** Returns whether no label counts. */
  public boolean isEmpty() {
    return !any;
  }

  /**
   * Returns the label with which a line begins, if it counts.
   *
   * @param block number of the line's block, from 0
   */
  public Optional<Label> at(int block, String line) {
    return any
        ? find(line)
            .filter(label -> block < head ? anyCase || label.isInCapitals() : isAnywhere(label))
        : Optional.empty();
  }
}

package org.copydesk.input.plain;

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
 * count wherever they begin a line; otherwise in a draft that begins with one and has another.
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
          Map.entry("SLUG", Role.SLUG),
          Map.entry("BODY", Role.PARAGRAPH),
          Map.entry("BODY TEXT", Role.PARAGRAPH),
          Map.entry("BODY COPY", Role.PARAGRAPH));

  // Words that no headline in capitals begins with, as in "BODY: FOUND IN RIVER".
  private static final Set<String> UNMISTAKABLE =
      Set.of("HEADLINE", "SUBHEADLINE", "STANDFIRST", "DATELINE", "BYLINE", "SEO TITLE");

  private static final Pattern LABEL =
      Pattern.compile("\\s{0,20}(\\p{L}{3,11}(?:[ -]\\p{L}{4,8})?)\\s?:(?!\\S*//)\\s{0,20}");

  private static final PartLabels NONE = new PartLabels(false, Set.of());

  private final boolean anyCase;
  private final Set<Role> roles;

  private PartLabels(boolean anyCase, Set<Role> roles) {
    this.anyCase = anyCase;
    this.roles = roles;
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

  /** Returns the labels that count in a draft, by its lines that aren't blank. */
  public static PartLabels of(List<String> lines) {
    if (lines.isEmpty()) {
      return NONE;
    }
    var all = lines.stream().flatMap(line -> find(line).stream()).toList();
    if (find(lines.get(0)).isPresent() && roles(all.stream()).size() > 1) {
      return new PartLabels(true, roles(all.stream()));
    }
    var roles = roles(all.stream().filter(Label::isInCapitals));
    boolean sure = roles.size() > 1 || lines.stream().anyMatch(PartLabels::isSure);
    return sure ? new PartLabels(false, roles) : NONE;
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
    return roles.isEmpty();
  }

  /** Returns the label with which a line begins, if it counts. */
  public Optional<Label> at(String line) {
    return roles.isEmpty()
        ? Optional.empty()
        : find(line).filter(label -> anyCase || label.isInCapitals());
  }
}

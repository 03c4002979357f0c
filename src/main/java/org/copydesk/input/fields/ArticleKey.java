package org.copydesk.input.fields;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Role;
import org.jspecify.annotations.Nullable;

/** The keys of article JSON and front matter, with their aliases. */
public enum ArticleKey {
  ID(null, List.of("id"), List.of()),
  LANGUAGE(null, List.of("language", "inLanguage"), List.of("lang")),
  DATE_PUBLISHED(null, List.of("datePublished"), List.of("date")),
  HEADLINE(Role.HEADLINE, List.of("headline", "title"), List.of()),
  SUBHEADLINE(
      Role.SUBHEADLINE,
      List.of(
          "subheadline",
          "deck",
          "dek",
          "standfirst",
          "subhed",
          "alternativeHeadline",
          "description"),
      List.of("subtitle")),
  KICKER(Role.KICKER, List.of("kicker", "eyebrow"), List.of()),
  BYLINE(Role.BYLINE, List.of("byline"), List.of("author")),
  DATELINE(Role.DATELINE, List.of("dateline"), List.of()),
  SEO_TITLE(Role.SEO_TITLE, List.of("seoTitle"), List.of()),
  SOCIAL_TITLE(Role.SOCIAL_TITLE, List.of("socialTitle"), List.of()),
  META_DESCRIPTION(Role.META_DESCRIPTION, List.of("metaDescription"), List.of()),
  SLUG(Role.SLUG, List.of("slug"), List.of()),
  BODY(Role.PARAGRAPH, List.of("body", "articleBody"), List.of());

  private static final Map<String, Alias> JSON = new HashMap<>();
  private static final Map<String, Alias> FRONT_MATTER = new HashMap<>();

  static {
    for (var key : values()) {
      for (int rank = 0; rank < key.names.size(); rank++) {
        var name = key.names.get(rank);
        var alias = new Alias(key, rank);
        if (rank < key.jsonNames) {
          JSON.put(name, alias);
        }
        if (key != BODY) {
          FRONT_MATTER.put(name.toLowerCase(ROOT), alias);
        }
      }
    }
  }

  private final @Nullable Role role;

  @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable.
  private final List<String> names;

  private final int jsonNames;

  ArticleKey(@Nullable Role role, List<String> jsonNames, List<String> frontMatterNames) {
    this.role = role;
    this.jsonNames = jsonNames.size();
    this.names =
        Stream.concat(jsonNames.stream(), frontMatterNames.stream())
            .collect(Collectors.toUnmodifiableList());
  }

  /** One name of a key; of two that are given, the one of lower rank counts. */
  public record Alias(ArticleKey key, int rank) {}

  /** Returns the passage that the key sets, or null. */
  public @Nullable Role role() {
    return role;
  }

  /** Finds a key of article JSON; null for an unknown one. */
  public static @Nullable Alias inJson(String name) {
    return JSON.get(name);
  }

  /** Returns all names of keys of article JSON. */
  public static Set<String> jsonNames() {
    return Set.copyOf(JSON.keySet());
  }

  /** Finds a key of front matter, which also writes {@code seo_title} and {@code SEO-Title}. */
  public static @Nullable Alias inFrontMatter(String name) {
    return FRONT_MATTER.get(name.replace("_", "").replace("-", "").toLowerCase(ROOT));
  }
}

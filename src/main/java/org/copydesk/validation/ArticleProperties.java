package org.copydesk.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a class that are parts of an article.
 *
 * @param passages the properties with passages, by role, including the body
 * @param id the property with the identity
 * @param language the property with the language
 * @param datePublished the property with the day of publication
 */
record ArticleProperties(
    Map<Role, Property> passages,
    Optional<Property> id,
    Optional<Property> language,
    Optional<Property> datePublished) {

  /** The names of properties in an annotation. A property with the default name may be missing. */
  record Names(Map<Role, Name> passages, Name id, Name language, Name datePublished) {
    static Names of(ConsistentHeadline annotation) {
      var passages = new EnumMap<Role, Name>(Role.class);
      passages.put(Role.HEADLINE, new Name("headline", annotation.headline()));
      passages.put(Role.SUBHEADLINE, new Name("subheadline", annotation.subheadline()));
      passages.put(Role.KICKER, new Name("kicker", annotation.kicker()));
      passages.put(Role.BYLINE, new Name("byline", annotation.byline()));
      passages.put(Role.DATELINE, new Name("dateline", annotation.dateline()));
      passages.put(Role.SEO_TITLE, new Name("seoTitle", annotation.seoTitle()));
      passages.put(Role.SOCIAL_TITLE, new Name("socialTitle", annotation.socialTitle()));
      passages.put(
          Role.META_DESCRIPTION, new Name("metaDescription", annotation.metaDescription()));
      passages.put(Role.SLUG, new Name("slug", annotation.slug()));
      passages.put(Role.PARAGRAPH, new Name("body", annotation.body()));
      return new Names(
          passages,
          new Name("id", annotation.id()),
          new Name("language", annotation.languageProperty()),
          new Name("datePublished", annotation.datePublished()));
    }
  }

  /** A name in an annotation, and its default. */
  record Name(String byDefault, String given) {
    Optional<Property> in(Class<?> type) {
      if (given.isEmpty()) {
        return Optional.empty();
      }
      var property = Property.find(type, given);
      if (property.isEmpty() && !given.equals(byDefault)) {
        throw new ConstraintDeclarationException(
            type.getName()
                + " has no property \""
                + given
                + "\" (neither a getter nor a field), which @ConsistentHeadline names");
      }
      return property;
    }
  }

  /** Returns a cache of the properties of classes that doesn't keep classes from being unloaded. */
  static ClassValue<ArticleProperties> finder(Names names) {
    return new ClassValue<>() {
      @Override
      protected ArticleProperties computeValue(Class<?> type) {
        return find(type, names);
      }
    };
  }

  private static ArticleProperties find(Class<?> type, Names names) {
    var passages = new EnumMap<Role, Property>(Role.class);
    names
        .passages()
        .forEach((role, name) -> name.in(type).ifPresent(found -> passages.put(role, found)));
    if (passages.isEmpty()) {
      throw new ConstraintDeclarationException(
          type.getName()
              + " has none of the properties that @ConsistentHeadline reads: "
              + String.join(
                  ", ", names.passages().values().stream().map(name -> name.given()).toList()));
    }
    return new ArticleProperties(
        passages, names.id().in(type), names.language().in(type), names.datePublished().in(type));
  }

  /**
   * The article of a bean.
   *
   * @param bodyElements for each paragraph, its index in the list; empty if the body is one text
   */
  record Read(Article article, Map<Role, Property> properties, List<Integer> bodyElements) {

    /** Returns the name of the property with a passage. */
    String property(Passage passage) {
      var property = properties.get(passage.role());
      if (property == null) {
        throw new IllegalArgumentException("no property has " + passage.name());
      }
      return property.name();
    }

    /** Returns the list index of a passage; empty without a list. */
    Optional<Integer> element(Passage passage) {
      return passage.role() == Role.PARAGRAPH && !bodyElements.isEmpty()
          ? Optional.of(bodyElements.get(passage.index()))
          : Optional.empty();
    }
  }

  /** Reads the article of a bean; {@code standard} is the language if it declares none. */
  Read read(Object bean, ConsistentHeadline.BodyFormat format, Locale standard) {
    var article = Article.builder();
    article.language(language.flatMap(property -> language(property, bean)).orElse(standard));
    id.ifPresent(property -> article.id(id(property, bean)));
    datePublished
        .flatMap(property -> PublicationDay.of(property, property.of(bean)))
        .ifPresent(article::datePublished);
    List<Integer> elements = List.of();
    for (var entry : passages.entrySet()) {
      var property = entry.getValue();
      if (entry.getKey() == Role.PARAGRAPH) {
        var body = BodyParagraphs.of(property, property.of(bean), format);
        article.body(body.texts());
        elements = body.elements();
      } else {
        article.part(entry.getKey(), text(property, property.of(bean)));
      }
    }
    return new Read(article.build(), passages, elements);
  }

  /** Returns the text of a value, empty for null. */
  static String text(Property property, @Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Optional<?> optional) {
      return text(property, optional.orElse(null));
    } else if (value instanceof CharSequence text) {
      return text.toString();
    }
    throw property.wrongType("text", value);
  }

  private static @Nullable String id(Property property, Object bean) {
    var value = property.of(bean);
    var id = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return id == null ? null : id.toString();
  }

  private static Optional<Locale> language(Property property, Object bean) {
    return property.of(bean) instanceof Locale locale
        ? Optional.of(locale).filter(ArticleProperties::isLanguage)
        : language(text(property, property.of(bean)));
  }

  /** Returns the locale of a BCP 47 tag, also with underscores; empty for another text. */
  static Optional<Locale> language(String tag) {
    return Optional.ofNullable(ArticleFields.language(Whitespace.trim(tag)));
  }

  private static boolean isLanguage(Locale locale) {
    int letters = locale.getLanguage().length();
    return letters == 2 || letters == 3;
  }
}

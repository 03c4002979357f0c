package org.copydesk.validation;

import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.MissingLibraryException;
import org.copydesk.article.Article;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.text.layout.Paragraphs;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a body property.
 *
 * @param texts none of them blank
 * @param elements for each paragraph, its index in the list; empty if the body is one text
 */
record BodyParagraphs(List<String> texts, List<Integer> elements) {
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9:-]*+(?:[\\s/][^<>]*+)?>|<!--");

  /**
   * Reads the value of a property.
   *
   * @throws jakarta.validation.ConstraintDeclarationException if it is neither text nor a list of
   *     texts
   */
  static BodyParagraphs of(
      Property property, @Nullable Object value, ConsistentHeadline.BodyFormat format) {
    if (value instanceof Optional<?> optional) {
      return of(property, optional.orElse(null), format);
    }
    var texts = new ArrayList<String>();
    var elements = new ArrayList<Integer>();
    if (value instanceof CharSequence text) {
      texts.addAll(paragraphs(text.toString(), format, true));
    } else if (value != null) {
      int index = 0;
      for (var element : elements(property, value)) {
        for (var text : paragraphs(ArticleProperties.text(property, element), format, false)) {
          texts.add(text);
          elements.add(index);
        }
        index++;
      }
    }
    return new BodyParagraphs(texts, elements);
  }

  private static Iterable<?> elements(Property property, Object value) {
    if (value instanceof Iterable<?> iterable) {
      return iterable;
    } else if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    throw property.wrongType("text or a list of texts", value);
  }

  private static List<String> paragraphs(
      String text, ConsistentHeadline.BodyFormat format, boolean whole) {
    List<String> found;
    if (format == ConsistentHeadline.BodyFormat.HTML
        || (format == ConsistentHeadline.BodyFormat.AUTO && TAG.matcher(text).find())) {
      found = html(text);
    } else {
      found = whole ? Paragraphs.of(text) : List.of(text);
    }
    return found.stream().filter(BodyParagraphs::isPresent).toList();
  }

  private static List<String> html(String text) {
    try {
      return HtmlBody.paragraphs(text);
    } catch (MissingLibraryException e) {
      throw new ValidationException(e.getMessage(), e);
    }
  }

  // An article drops paragraphs that look empty, which would shift the numbers of the next ones.
  private static boolean isPresent(String text) {
    return !Article.builder().paragraph(text).build().body().isEmpty();
  }
}

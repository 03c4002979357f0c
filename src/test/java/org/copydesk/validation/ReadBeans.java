package org.copydesk.validation;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Beans with the values of an article, as validation reads them. */
public final class ReadBeans {
  private static final Validator VALIDATOR = Violated.factory().getValidator();

  private ReadBeans() {}

  /**
   * A bean with the default properties.
   *
   * @param body a text or a list of texts
   */
  @ConsistentHeadline
  public record Bean(
      @Nullable String id,
      @Nullable String language,
      @Nullable Object datePublished,
      @Nullable String headline,
      @Nullable String subheadline,
      @Nullable String kicker,
      @Nullable String byline,
      @Nullable String dateline,
      @Nullable Object body) {}

  /** Returns the article of a bean. */
  public static Article article(Bean bean) {
    var annotation = Bean.class.getAnnotation(ConsistentHeadline.class);
    return ArticleProperties.finder(ArticleProperties.Names.of(annotation))
        .get(Bean.class)
        .read(bean, annotation.bodyFormat(), Locale.ENGLISH)
        .article();
  }

  /** Returns the findings of the violations of a bean, in their order. */
  public static List<Finding> findings(Bean bean) {
    return VALIDATOR.validate(bean).stream().map(Violated::finding).sorted(Finding.ORDER).toList();
  }
}

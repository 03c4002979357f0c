package org.copydesk.article;

/**
 * Says which part of an article a passage is.
 *
 * @since 0.1.0
 */
public enum Role {
  /** The title over the article. */
  HEADLINE("headline"),
  /** The line under the headline; also called deck, dek, standfirst or subhed. */
  SUBHEADLINE("subheadline"),
  /** The label above the headline; also called eyebrow. */
  KICKER("kicker"),
  /** Who wrote it. */
  BYLINE("byline"),
  /** Where, and sometimes when, it was written. */
  DATELINE("dateline"),
  /** The title for search engines. */
  SEO_TITLE("seoTitle"),
  /** The title for social networks. */
  SOCIAL_TITLE("socialTitle"),
  /** The description for search engines and social networks, which readers don't see. */
  META_DESCRIPTION("metaDescription"),
  /** The words of the address. */
  SLUG("slug"),
  /** A paragraph of the body. */
  PARAGRAPH("body");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** Returns the name of this part in article JSON, and of its passage in reports. */
  public String key() {
    return key;
  }
}

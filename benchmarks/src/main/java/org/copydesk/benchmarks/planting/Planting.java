package org.copydesk.benchmarks.planting;

import org.copydesk.article.Article;
import org.copydesk.text.Span;

/**
 * A fault in its place.
 *
 * @param faulty the article with the fault
 * @param sound the same article without it
 * @param passage name of the passage with the fault: {@code headline}, {@code body[3]}
 * @param span where in the passage
 */
public record Planting(Article faulty, Article sound, String passage, Span span) {}

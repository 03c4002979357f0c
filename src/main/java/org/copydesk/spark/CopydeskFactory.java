package org.copydesk.spark;

import java.io.Serializable;
import org.copydesk.Copydesk;

/**
 * Makes the checker where the articles are. It travels to each executor; what it makes needn't.
 *
 * <pre>{@code
 * SparkCheck.findings(articles, () -> Copydesk.builder().without("buried-lead").build())
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CopydeskFactory extends Serializable {

  /** Returns a checker, the same or a new one; called once for each partition. */
  Copydesk create();
}

/**
 * What a house settles once: {@link org.copydesk.config.Baseline} holds the findings that are known
 * and let be.
 */
@NullMarked
package org.copydesk.config;

import org.jspecify.annotations.NullMarked;

/**
 * The steps of a check after the rules: findings that another finding explains are dropped,
 * suppressions are applied, scores are computed. Not exported.
 */
@NullMarked
package org.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;

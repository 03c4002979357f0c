/**
 * The steps of a check after the rules: dropping explained findings, applying suppressions,
 * scoring. Not exported.
 */
@NullMarked
package org.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;

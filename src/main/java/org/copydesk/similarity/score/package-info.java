/** Features of two aligned texts and the calibrated models over them. Not exported. */
@NullMarked
package org.copydesk.similarity.score;

import org.jspecify.annotations.NullMarked;

/** Reports in the forms of build servers, code hosts and review tools. Not exported. */
@NullMarked
package org.copydesk.output.ci;

import org.jspecify.annotations.NullMarked;

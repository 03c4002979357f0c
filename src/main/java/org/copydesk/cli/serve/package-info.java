/** The command {@code serve}, which runs the service over HTTP. */
@NullMarked
package org.copydesk.cli.serve;

import org.jspecify.annotations.NullMarked;

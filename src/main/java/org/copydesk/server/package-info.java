/**
 * The service over HTTP: {@link org.copydesk.server.CopydeskServer}, which {@code copydesk serve}
 * starts. Needs Jetty ({@code org.eclipse.jetty:jetty-server}) and Jackson.
 */
@NullMarked
package org.copydesk.server;

import org.jspecify.annotations.NullMarked;

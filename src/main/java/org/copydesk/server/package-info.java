/**
 * The service over HTTP: {@link org.copydesk.server.CopydeskServer}, which {@code copydesk serve}
 * starts. Needs Jetty ({@code org.eclipse.jetty:jetty-server}), Jackson, jsoup and CommonMark.
 */
@NullMarked
package org.copydesk.server;

import org.jspecify.annotations.NullMarked;

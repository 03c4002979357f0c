/**
 * The endpoints of the service: what they take, what they answer, and how many checks run at once.
 * Knows nothing of the HTTP server. Not exported.
 */
@NullMarked
package org.copydesk.server.api;

import org.jspecify.annotations.NullMarked;

/**
 * The HTTP server of the service: who may ask, from where and how much, and the files of its page.
 * Not exported.
 */
@NullMarked
package org.copydesk.server.http;

import org.jspecify.annotations.NullMarked;

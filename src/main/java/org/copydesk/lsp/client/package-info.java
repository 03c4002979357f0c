/**
 * The editor as the server sees it: what it can do ({@link
 * org.copydesk.lsp.client.ClientFeatures}), its settings ({@link
 * org.copydesk.lsp.client.ClientSettings}), and messages to it ({@link
 * org.copydesk.lsp.client.Client}). Not exported.
 */
@NullMarked
package org.copydesk.lsp.client;

import org.jspecify.annotations.NullMarked;

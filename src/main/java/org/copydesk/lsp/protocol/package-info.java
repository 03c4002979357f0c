/**
 * The language server protocol: {@link org.copydesk.lsp.protocol.Connection} runs it over two
 * streams. One thread reads messages, another one checks. Not exported.
 */
@NullMarked
package org.copydesk.lsp.protocol;

import org.jspecify.annotations.NullMarked;

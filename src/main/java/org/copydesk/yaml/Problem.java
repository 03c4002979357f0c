package org.copydesk.yaml;

import org.copydesk.text.SourcePosition;

/** A problem at a place of a file. */
public record Problem(SourcePosition at, String message) {}

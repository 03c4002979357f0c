/**
 * Reports for build servers, code hosts and review tools: SARIF, GitHub, GitLab, JUnit, Checkstyle,
 * reviewdog, Markdown. Not exported.
 */
@NullMarked
package org.copydesk.output.ci;

import org.jspecify.annotations.NullMarked;

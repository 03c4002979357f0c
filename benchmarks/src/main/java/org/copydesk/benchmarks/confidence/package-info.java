/** Programs that fit and judge the confidence of findings. */
package org.copydesk.benchmarks.confidence;

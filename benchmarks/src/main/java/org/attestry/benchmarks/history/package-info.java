/** What is made from history: views made again, verified, and as they once were. */
@NullMarked
package org.attestry.benchmarks.history;

import org.jspecify.annotations.NullMarked;

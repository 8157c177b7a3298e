/** What HTTP adds to a command: the product's command side, asked over connections and in the same process. */
@NullMarked
package org.attestry.benchmarks.http;

import org.jspecify.annotations.NullMarked;

/** Many commands at once: how near an import comes to {@code COPY}. */
@NullMarked
package org.attestry.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;

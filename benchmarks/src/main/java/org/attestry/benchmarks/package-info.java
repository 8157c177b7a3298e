/** The measure: how fast the product is, against something anybody can run. */
@NullMarked
package org.attestry.benchmarks;

import org.jspecify.annotations.NullMarked;

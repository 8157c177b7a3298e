/** The whole product in one process, from the bottom up. */
@NullMarked
package org.attestry.standalone.product;

import org.jspecify.annotations.NullMarked;

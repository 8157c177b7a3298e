/** A tea house: a context that is there for tests of policies and due times only. */
@NullMarked
package org.attestry.tea;

import org.jspecify.annotations.NullMarked;

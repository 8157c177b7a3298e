/** The PostgreSQL that is started, checked and stopped together with the product. */
@NullMarked
package org.attestry.standalone.postgres;

import org.jspecify.annotations.NullMarked;

/** Real files made into commands, sent to the running product like anybody else's. */
@NullMarked
package org.attestry.standalone.imports;

import org.jspecify.annotations.NullMarked;

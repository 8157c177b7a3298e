/** The one folder in which the product keeps everything. */
@NullMarked
package org.attestry.standalone.data;

import org.jspecify.annotations.NullMarked;

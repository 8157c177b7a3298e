/** How the product is started, and why it may not be. */
@NullMarked
package org.attestry.standalone.settings;

import org.jspecify.annotations.NullMarked;

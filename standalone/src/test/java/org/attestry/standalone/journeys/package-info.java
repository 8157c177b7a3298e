/** Whole ways through the product, over HTTP, as the people who go them. */
@NullMarked
package org.attestry.standalone.journeys;

import org.jspecify.annotations.NullMarked;

/** A small living organisation, invented from a fixed seed, so that there is something to look at. */
@NullMarked
package org.attestry.standalone.demo;

import org.jspecify.annotations.NullMarked;

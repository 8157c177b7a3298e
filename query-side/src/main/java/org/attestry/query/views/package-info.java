/** What is known of the views themselves: whether they show what history says. */
@NullMarked
package org.attestry.query.views;

import org.jspecify.annotations.NullMarked;

/** What can have happened to training materials and to those who learn from them. */
@NullMarked
package org.attestry.events.training;

import org.jspecify.annotations.NullMarked;

/** Training: what can be taught from, who has to learn it until when, and what came of it. */
@NullMarked
package org.attestry.command.training;

import org.jspecify.annotations.NullMarked;

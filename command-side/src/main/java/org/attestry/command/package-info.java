/** The decisions: commands, their rules, and what follows from them. */
@NullMarked
package org.attestry.command;

import org.jspecify.annotations.NullMarked;

/** Exceptions: who may depart from a standard, asked by one person, judged by others. */
@NullMarked
package org.attestry.command.exceptions;

import org.jspecify.annotations.NullMarked;

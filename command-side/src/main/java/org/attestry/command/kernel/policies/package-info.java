/** Policies and due times at work: what events make necessary is sent, once in effect, however many nodes there are. */
@NullMarked
package org.attestry.command.kernel.policies;

import org.jspecify.annotations.NullMarked;

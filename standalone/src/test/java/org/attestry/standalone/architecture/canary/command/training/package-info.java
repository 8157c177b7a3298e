/** Canaries: classes that break a house rule on purpose. */
@NullMarked
package org.attestry.standalone.architecture.canary.command.training;

import org.jspecify.annotations.NullMarked;

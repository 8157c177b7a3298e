/** What all commands share: how they come in, are decided and are remembered. */
@NullMarked
package org.attestry.command.kernel;

import org.jspecify.annotations.NullMarked;

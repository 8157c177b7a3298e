/** The network: markets, the people who answer for them, and the providers they look after. */
@NullMarked
package org.attestry.command.network;

import org.jspecify.annotations.NullMarked;
